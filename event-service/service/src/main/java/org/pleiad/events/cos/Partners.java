package org.pleiad.events.cos;

import java.time.Duration;
import org.omg.CORBA.Object;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.async.AsyncCall;
import org.pleiad.orb.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clients that the channel calls, without waiting for them. */
public final class Partners {
    private static final Logger LOG = LoggerFactory.getLogger(Partners.class);

    private Partners() {}

    /**
     * A client's reference whose calls have a bound of their own.
     *
     * @param reference not nil
     */
    public static Object bounded(Object reference, Duration bound) {
        if (!(reference instanceof ObjectImpl)) {
            return reference;
        }
        return reference._set_policy_override(
                new Policy[] {Policies.roundtripTimeout(bound)}, SetOverrideType.ADD_OVERRIDE);
    }

    /** Tells a client that it is disconnected; whether it hears it is its own affair. */
    public static void disconnect(Object client, String operation) {
        if (client == null) {
            return;
        }
        try {
            AsyncCall.to(client, operation).returningNothing().exceptionally(failure -> {
                LOG.debug("{}: {}", operation, failure.toString());
                return null;
            });
        } catch (SystemException failure) {
            LOG.debug("{}: {}", operation, failure.toString());
        }
    }
}
