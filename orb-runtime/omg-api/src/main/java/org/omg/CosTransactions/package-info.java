/**
 * Transactions over several objects. Start reading at {@link org.omg.CosTransactions.Current}.
 *
 * <pre>{@code
 * Current current = CurrentHelper.narrow(orb.resolve_initial_references("TransactionCurrent"));
 * current.begin();
 * }</pre>
 */
package org.omg.CosTransactions;
