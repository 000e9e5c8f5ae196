/**
 * A bank that no crash can overdraw: accounts with three replicas, teller machines that break down in the midst of a payment.
 *
 * <p>Start reading at {@code bank.idl}, then {@link org.pleiad.samples.bank.BankReplica} and
 * {@link org.pleiad.samples.bank.TellerMachine}, and run it with {@code samples/bank/run}.
 *
 * <pre>{@code
 * String hold = bank.reserve("machine-1", "joint", 20);
 * // the money is paid out here
 * bank.settle(hold);
 * }</pre>
 */
package org.pleiad.samples.bank;
