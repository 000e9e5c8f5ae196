/**
 * Policies: values that say how requests are to be made and served (CORBA 3.3 part 1, 8.8 and 17.2), how they are created,
 * collected and overridden.
 *
 * <p>Start reading at {@link org.pleiad.orb.policy.PolicySet}, then {@link org.pleiad.orb.policy.PolicyFactories}.
 *
 * <pre>{@code
 * Policy twoSeconds = Policies.roundtripTimeout(Duration.ofSeconds(2));
 * PolicySet overrides = PolicySet.EMPTY.with(twoSeconds);
 * }</pre>
 */
package org.pleiad.orb.policy;
