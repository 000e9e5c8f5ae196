/**
 * Quality-of-service policies and the base of reply handlers. Start reading at {@link org.omg.Messaging.RelativeRoundtripTimeoutPolicy}.
 *
 * <pre>{@code
 * Any span = orb.create_any(); span.insert_ulonglong(10_000_000); // one second
 * orb.create_policy(RELATIVE_RT_TIMEOUT_POLICY_TYPE.value, span);
 * }</pre>
 */
package org.omg.Messaging;
