package org.pleiad.orb.policy;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Policy;
import org.pleiad.orb.error.Minor;

/** Policies, at most one of each type. Immutable. */
public final class PolicySet {
    /** Without policies. */
    public static final PolicySet EMPTY = new PolicySet(new TreeMap<>());

    /** By type; never changed. */
    private final TreeMap<Integer, Policy> policies;

    private PolicySet(TreeMap<Integer, Policy> policies) {
        this.policies = policies;
    }

    /**
     * The set of these policies.
     *
     * @param given {@code null} stands for none
     * @throws BAD_PARAM if one is null, or two are of the same type
     */
    public static PolicySet of(Policy... given) {
        if (given == null || given.length == 0) {
            return EMPTY;
        }
        TreeMap<Integer, Policy> policies = new TreeMap<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null) {
                throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "policy " + i + " of a list");
            }
            if (policies.put(given[i].policy_type(), given[i]) != null) {
                throw Minor.DUPLICATE_POLICY_TYPE.exception(
                        CompletionStatus.COMPLETED_NO, "policy " + i + " is of type " + given[i].policy_type());
            }
        }
        return new PolicySet(policies);
    }

    public boolean isEmpty() {
        return policies.isEmpty();
    }

    /** The policy of a type, or {@code null}. */
    public Policy get(int type) {
        return policies.get(type);
    }

    /**
     * The policy of a type as the interface it has.
     *
     * @return {@code null} if there is none
     */
    public <P> P get(int type, Class<P> as) {
        Policy policy = policies.get(type);
        return as.isInstance(policy) ? as.cast(policy) : null;
    }

    /** All policies, by ascending type. */
    public Collection<Policy> policies() {
        return List.copyOf(policies.values());
    }

    /** Those of some types, in the order of the types; all if no type is given. */
    public Policy[] select(int... types) {
        if (types == null || types.length == 0) {
            return policies.values().toArray(Policy[]::new);
        }
        return java.util.Arrays.stream(types)
                .distinct()
                .mapToObj(policies::get)
                .filter(java.util.Objects::nonNull)
                .toArray(Policy[]::new);
    }

    /** This set and one more policy, in place of the one of its type. */
    public PolicySet with(Policy policy) {
        return overriddenBy(of(policy));
    }

    /** This set, with the other's policies in place of its own of the same types. */
    public PolicySet overriddenBy(PolicySet other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        TreeMap<Integer, Policy> both = new TreeMap<>(policies);
        both.putAll(other.policies);
        return new PolicySet(both);
    }

    @Override
    public String toString() {
        return policies.values().toString();
    }
}
