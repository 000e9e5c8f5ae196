/**
 * How an ORB and a transaction service work together. Start reading at {@link org.omg.CosTSPortability.Sender}.
 *
 * <pre>{@code
 * identification.identify_sender(sender);
 * identification.identify_receiver(receiver);
 * }</pre>
 */
package org.omg.CosTSPortability;
