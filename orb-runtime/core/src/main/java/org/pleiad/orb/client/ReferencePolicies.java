package org.pleiad.orb.client;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.InvalidPolicies;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.Messaging.REBIND_POLICY_TYPE;
import org.omg.Messaging.RELATIVE_RT_TIMEOUT_POLICY_TYPE;
import org.omg.Messaging.SYNC_NONE;
import org.omg.Messaging.SYNC_SCOPE_POLICY_TYPE;
import org.omg.Messaging.TRANSPARENT;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.policy.DeliveryPolicy;
import org.pleiad.orb.policy.Policies;
import org.pleiad.orb.policy.PolicyOverrides;
import org.pleiad.orb.policy.PolicySet;

/**
 * The policies of one reference: its own overrides before those of the thread, these before the ORB's, these before the
 * defaults (CORBA 3.3 part 1, 8.9.2). They are put together when they have changed, not for each call. Thread-safe.
 */
final class ReferencePolicies {
    private final CallingSide side;
    private final PolicySet own;

    /** Volatile: any calling thread may put them together. */
    private volatile Resolved resolved;

    /**
     * What was put together of which levels; they are immutable, so identity tells whether they have changed.
     *
     * @param effective the policies in force
     */
    private record Resolved(PolicySet orb, PolicySet thread, PolicySet effective, CallRules rules) {}

    ReferencePolicies(CallingSide side, PolicySet own) {
        this.side = side;
        this.own = own;
    }

    /** The rules for a call of this thread that begins now. */
    CallRules rules() {
        PolicySet orb = side.orbPolicies().current();
        PolicySet thread = side.threadPolicies().current();
        if (own.isEmpty() && orb.isEmpty() && thread.isEmpty()) {
            return side.plainRules();
        }
        return resolved(orb, thread).rules;
    }

    /** The overrides in force on this thread, of all levels. */
    PolicySet effective() {
        return resolved(side.orbPolicies().current(), side.threadPolicies().current()).effective;
    }

    private Resolved resolved(PolicySet orb, PolicySet thread) {
        Resolved known = resolved;
        if (known == null || known.orb != orb || known.thread != thread) {
            PolicySet effective = orb.overriddenBy(thread).overriddenBy(own);
            known = new Resolved(orb, thread, effective, CallRules.of(effective, side.config()));
            resolved = known;
        }
        return known;
    }

    /** The policy of a type that is in force, or its default, or {@code null}. */
    Policy get(int type) {
        Policy overriding = effective().get(type);
        if (overriding != null) {
            return overriding;
        }
        if (type == REBIND_POLICY_TYPE.value) {
            return Policies.rebind(TRANSPARENT.value);
        } else if (type == SYNC_SCOPE_POLICY_TYPE.value) {
            return Policies.syncScope(SYNC_NONE.value);
        } else if (type == RELATIVE_RT_TIMEOUT_POLICY_TYPE.value) {
            return Policies.roundtripTimeout(side.config().callTimeout());
        } else if (type == DeliveryPolicy.TYPE) {
            return Policies.delivery(side.config().retry().delivery());
        }
        return null;
    }

    /** This reference's own overrides of some types, of all if none is given. */
    Policy[] overrides(int[] types) {
        return own.select(types);
    }

    /**
     * The own overrides of a reference that is made from this one.
     *
     * @throws org.omg.CORBA.INV_POLICY if they contradict each other; the mapping has no room for the user exception
     */
    PolicySet overriddenBy(Policy[] policies, SetOverrideType how) {
        try {
            return PolicyOverrides.combine(own, policies, how);
        } catch (InvalidPolicies contradiction) {
            throw Minor.POLICY_NOT_RECONCILED.exception(
                    CompletionStatus.COMPLETED_NO, contradiction.getMessage(), contradiction);
        }
    }
}
