/**
 * Bidirectional GIOP. Start reading at {@link org.omg.BiDirPolicy.BidirectionalPolicy}.
 *
 * <pre>{@code
 * Any both = orb.create_any(); BidirectionalPolicyValueHelper.insert(both, BOTH.value);
 * orb.create_policy(BIDIRECTIONAL_POLICY_TYPE.value, both);
 * }</pre>
 */
package org.omg.BiDirPolicy;
