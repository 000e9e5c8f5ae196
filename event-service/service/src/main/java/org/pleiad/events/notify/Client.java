package org.pleiad.events.notify;

import java.time.Duration;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.async.AsyncCall;
import org.pleiad.orb.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A supplier or a consumer that is connected to a proxy, and how it is called. Immutable.
 *
 * @param kind what it is
 * @param reference as it came
 * @param bounded the same, whose calls have a bound of their own
 */
record Client(Kind kind, org.omg.CORBA.Object reference, org.omg.CORBA.Object bounded) {
    private static final Logger LOG = LoggerFactory.getLogger(Client.class);

    /** What connects to proxies: the operations that the channel calls. */
    enum Kind {
        ANY_PUSH_CONSUMER("disconnect_push_consumer", true, false),
        ANY_PULL_CONSUMER("disconnect_pull_consumer", true, false),
        STRUCTURED_PUSH_CONSUMER("disconnect_structured_push_consumer", true, true),
        STRUCTURED_PULL_CONSUMER("disconnect_structured_pull_consumer", true, true),
        SEQUENCE_PUSH_CONSUMER("disconnect_sequence_push_consumer", true, true),
        SEQUENCE_PULL_CONSUMER("disconnect_sequence_pull_consumer", true, true),
        ANY_PUSH_SUPPLIER("disconnect_push_supplier", false, false),
        ANY_PULL_SUPPLIER("disconnect_pull_supplier", false, false),
        STRUCTURED_PUSH_SUPPLIER("disconnect_structured_push_supplier", false, true),
        STRUCTURED_PULL_SUPPLIER("disconnect_structured_pull_supplier", false, true),
        SEQUENCE_PUSH_SUPPLIER("disconnect_sequence_push_supplier", false, true),
        SEQUENCE_PULL_SUPPLIER("disconnect_sequence_pull_supplier", false, true);

        private final String disconnectOperation;
        private final boolean consumer;
        private final boolean notification;

        Kind(String disconnectOperation, boolean consumer, boolean notification) {
            this.disconnectOperation = disconnectOperation;
            this.consumer = consumer;
            this.notification = notification;
        }

        /** Whether its interface has the operation by which it is told of types of events. */
        boolean isNotification() {
            return notification;
        }

        String newsOperation() {
            return consumer ? "offer_change" : "subscription_change";
        }

        String newsInterface() {
            return consumer
                    ? "IDL:omg.org/CosNotifyComm/NotifyPublish:1.0"
                    : "IDL:omg.org/CosNotifyComm/NotifySubscribe:1.0";
        }
    }

    /** @param reference nil: {@code null} is the result */
    static Client of(Kind kind, org.omg.CORBA.Object reference, Duration bound) {
        if (reference == null) {
            return null;
        }
        org.omg.CORBA.Object bounded = reference instanceof ObjectImpl
                ? reference._set_policy_override(
                        new Policy[] {Policies.roundtripTimeout(bound)}, SetOverrideType.ADD_OVERRIDE)
                : reference;
        return new Client(kind, reference, bounded);
    }

    /** Tells it that it is disconnected; whether it hears it is its own affair. */
    void disconnect() {
        try {
            AsyncCall.to(bounded, kind.disconnectOperation).returningNothing().exceptionally(failure -> {
                LOG.debug("{}: {}", kind.disconnectOperation, failure.toString());
                return null;
            });
        } catch (SystemException failure) {
            LOG.debug("{}: {}", kind.disconnectOperation, failure.toString());
        }
    }
}
