package org.pleiad.events.filter;

import java.time.Duration;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.policy.Policies;

/** How objects of others are called: with a bound. Holds no state. */
final class ForeignCalls {
    /** Until a filter or a callback must have answered. A channel waits for a filter, so it is short. */
    static final Duration BOUND = Duration.ofSeconds(2);

    private ForeignCalls() {}

    /** The same object; its calls have a bound. */
    static org.omg.CORBA.Object bounded(org.omg.CORBA.Object reference) {
        return reference instanceof ObjectImpl
                ? reference._set_policy_override(
                        new Policy[] {Policies.roundtripTimeout(BOUND)}, SetOverrideType.ADD_OVERRIDE)
                : reference; // a local object
    }
}
