package org.pleiad.orb;

import java.time.Duration;
import org.omg.CORBA.Policy;
import org.omg.Messaging.NO_REBIND;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.policy.Policies;
import org.pleiad.orb.policy.PolicySet;
import org.pleiad.orb.policy.Rebinding;

/**
 * How calls by a reference are made, for {@link Pleiad#with}. Immutable: each method returns other options.
 *
 * <pre>{@code
 * Grid hasty = orb.with(grid, CallOptions.deadline(Duration.ofMillis(200)));
 * }</pre>
 */
public final class CallOptions {
    /** As the ORB is configured. */
    public static final CallOptions DEFAULT = new CallOptions(PolicySet.EMPTY);

    private final PolicySet policies;

    private CallOptions(PolicySet policies) {
        this.policies = policies;
    }

    /** Options with a bound of a whole call, in place of the ORB's. */
    public static CallOptions deadline(Duration bound) {
        return DEFAULT.withDeadline(bound);
    }

    /** A bound of a whole call, in place of the ORB's; servants that the call reaches are told of it. */
    public CallOptions withDeadline(Duration bound) {
        return with(Policies.roundtripTimeout(bound));
    }

    /** The time in which the servant must begin, or else it does not begin at all. */
    public CallOptions withStartDeadline(Duration bound) {
        return with(Policies.requestTimeout(bound));
    }

    /** How often a request may be executed. */
    public CallOptions withDelivery(Delivery delivery) {
        return with(Policies.delivery(delivery));
    }

    /** Asks before a call goes to another place than the one that answered before. */
    public CallOptions withRebinding(Rebinding rebinding) {
        return with(Policies.rebinding(rebinding));
    }

    /** Ends calls with REBIND rather than let them go to another place than the one that answered before. */
    public CallOptions withoutRebinding() {
        return with(Policies.rebind(NO_REBIND.value));
    }

    /**
     * How far one-way requests must have come before the caller goes on.
     *
     * @param scope one of {@code org.omg.Messaging.SYNC_NONE} to {@code SYNC_WITH_TARGET}
     */
    public CallOptions withSyncScope(short scope) {
        return with(Policies.syncScope(scope));
    }

    /** Any policy that clients may override. */
    public CallOptions with(Policy policy) {
        return new CallOptions(policies.with(policy));
    }

    Policy[] policies() {
        return policies.select();
    }

    @Override
    public String toString() {
        return policies.toString();
    }
}
