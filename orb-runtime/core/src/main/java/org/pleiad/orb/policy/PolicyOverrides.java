package org.pleiad.orb.policy;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.InvalidPolicies;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyManager;
import org.omg.CORBA.SetOverrideType;
import org.pleiad.orb.error.Minor;

/**
 * A level at which a program overrides policies: all calls of an ORB, or those of a thread (CORBA 3.3 part 1, 8.9). Its
 * operations are those of the standard's {@code PolicyManager}.
 */
public abstract class PolicyOverrides extends LocalObject implements PolicyManager {

    PolicyOverrides() {}

    /** What is overridden here now. */
    public abstract PolicySet current();

    /** Replaces it. */
    abstract void replace(PolicySet overrides);

    @Override
    public Policy[] get_policy_overrides(int[] types) {
        return current().select(types);
    }

    @Override
    public void set_policy_overrides(Policy[] policies, SetOverrideType how) throws InvalidPolicies {
        replace(combine(current(), policies, how));
    }

    /**
     * Overrides after a call of {@code set_policy_overrides}.
     *
     * @param before what was overridden
     * @param how whether to keep those of other types
     * @throws NO_PERMISSION if a policy is one that clients cannot override
     * @throws InvalidPolicies if policies contradict each other
     */
    public static PolicySet combine(PolicySet before, Policy[] policies, SetOverrideType how) throws InvalidPolicies {
        PolicySet added = PolicySet.of(policies);
        for (Policy policy : added.policies()) {
            if (!ClientPolicies.mayOverride(policy.policy_type())) {
                throw Minor.POLICY_NOT_OVERRIDABLE.exception(
                        CompletionStatus.COMPLETED_NO, "type " + Integer.toUnsignedString(policy.policy_type()));
            }
        }
        PolicySet after = how == SetOverrideType.SET_OVERRIDE ? added : before.overriddenBy(added);
        ClientPolicies.check(after, policies);
        return after;
    }
}
