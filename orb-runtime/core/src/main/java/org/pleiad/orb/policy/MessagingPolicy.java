package org.pleiad.orb.policy;

import org.omg.Messaging.MAX_HOPS_POLICY_TYPE;
import org.omg.Messaging.MaxHopsPolicy;
import org.omg.Messaging.PriorityRange;
import org.omg.Messaging.QUEUE_ORDER_POLICY_TYPE;
import org.omg.Messaging.QueueOrderPolicy;
import org.omg.Messaging.REBIND_POLICY_TYPE;
import org.omg.Messaging.RELATIVE_REQ_TIMEOUT_POLICY_TYPE;
import org.omg.Messaging.RELATIVE_RT_TIMEOUT_POLICY_TYPE;
import org.omg.Messaging.REPLY_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REPLY_PRIORITY_POLICY_TYPE;
import org.omg.Messaging.REPLY_START_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_PRIORITY_POLICY_TYPE;
import org.omg.Messaging.REQUEST_START_TIME_POLICY_TYPE;
import org.omg.Messaging.ROUTING_POLICY_TYPE;
import org.omg.Messaging.RebindPolicy;
import org.omg.Messaging.RelativeRequestTimeoutPolicy;
import org.omg.Messaging.RelativeRoundtripTimeoutPolicy;
import org.omg.Messaging.ReplyEndTimePolicy;
import org.omg.Messaging.ReplyPriorityPolicy;
import org.omg.Messaging.ReplyStartTimePolicy;
import org.omg.Messaging.RequestEndTimePolicy;
import org.omg.Messaging.RequestPriorityPolicy;
import org.omg.Messaging.RequestStartTimePolicy;
import org.omg.Messaging.RoutingPolicy;
import org.omg.Messaging.RoutingTypeRange;
import org.omg.Messaging.SYNC_SCOPE_POLICY_TYPE;
import org.omg.Messaging.SyncScopePolicy;
import org.omg.TimeBase.UtcT;

/** The policies of the Messaging module as values (CORBA 3.3 part 1, 17.2.3). */
abstract class MessagingPolicy extends PolicyValue {
    private MessagingPolicy(int type, String name) {
        super(type, "IDL:omg.org/Messaging/" + name + "Policy:1.0");
    }

    /** A copy, since the mapping's structs can be changed. */
    private static UtcT copied(UtcT time) {
        return new UtcT(time.time, time.inacclo, time.inacchi, time.tdf);
    }

    static final class Rebind extends MessagingPolicy implements RebindPolicy {
        private final short mode;

        Rebind(short mode) {
            super(REBIND_POLICY_TYPE.value, "Rebind");
            this.mode = mode;
        }

        @Override
        public short rebind_mode() {
            return mode;
        }
    }

    static final class Sync extends MessagingPolicy implements SyncScopePolicy {
        private final short scope;

        Sync(short scope) {
            super(SYNC_SCOPE_POLICY_TYPE.value, "SyncScope");
            this.scope = scope;
        }

        @Override
        public short synchronization() {
            return scope;
        }
    }

    static final class RequestPriority extends MessagingPolicy implements RequestPriorityPolicy {
        private final PriorityRange range;

        RequestPriority(PriorityRange range) {
            super(REQUEST_PRIORITY_POLICY_TYPE.value, "RequestPriority");
            this.range = range;
        }

        @Override
        public PriorityRange priority_range() {
            return new PriorityRange(range.min, range.max);
        }
    }

    static final class ReplyPriority extends MessagingPolicy implements ReplyPriorityPolicy {
        private final PriorityRange range;

        ReplyPriority(PriorityRange range) {
            super(REPLY_PRIORITY_POLICY_TYPE.value, "ReplyPriority");
            this.range = range;
        }

        @Override
        public PriorityRange priority_range() {
            return new PriorityRange(range.min, range.max);
        }
    }

    static final class RequestStart extends MessagingPolicy implements RequestStartTimePolicy {
        private final UtcT time;

        RequestStart(UtcT time) {
            super(REQUEST_START_TIME_POLICY_TYPE.value, "RequestStartTime");
            this.time = time;
        }

        @Override
        public UtcT start_time() {
            return copied(time);
        }
    }

    static final class RequestEnd extends MessagingPolicy implements RequestEndTimePolicy {
        private final UtcT time;

        RequestEnd(UtcT time) {
            super(REQUEST_END_TIME_POLICY_TYPE.value, "RequestEndTime");
            this.time = time;
        }

        @Override
        public UtcT end_time() {
            return copied(time);
        }
    }

    static final class ReplyStart extends MessagingPolicy implements ReplyStartTimePolicy {
        private final UtcT time;

        ReplyStart(UtcT time) {
            super(REPLY_START_TIME_POLICY_TYPE.value, "ReplyStartTime");
            this.time = time;
        }

        @Override
        public UtcT start_time() {
            return copied(time);
        }
    }

    static final class ReplyEnd extends MessagingPolicy implements ReplyEndTimePolicy {
        private final UtcT time;

        ReplyEnd(UtcT time) {
            super(REPLY_END_TIME_POLICY_TYPE.value, "ReplyEndTime");
            this.time = time;
        }

        @Override
        public UtcT end_time() {
            return copied(time);
        }
    }

    static final class RequestTimeout extends MessagingPolicy implements RelativeRequestTimeoutPolicy {
        private final long expiry;

        RequestTimeout(long expiry) {
            super(RELATIVE_REQ_TIMEOUT_POLICY_TYPE.value, "RelativeRequestTimeout");
            this.expiry = expiry;
        }

        @Override
        public long relative_expiry() {
            return expiry;
        }
    }

    static final class RoundtripTimeout extends MessagingPolicy implements RelativeRoundtripTimeoutPolicy {
        private final long expiry;

        RoundtripTimeout(long expiry) {
            super(RELATIVE_RT_TIMEOUT_POLICY_TYPE.value, "RelativeRoundtripTimeout");
            this.expiry = expiry;
        }

        @Override
        public long relative_expiry() {
            return expiry;
        }
    }

    static final class Routing extends MessagingPolicy implements RoutingPolicy {
        private final RoutingTypeRange range;

        Routing(RoutingTypeRange range) {
            super(ROUTING_POLICY_TYPE.value, "Routing");
            this.range = range;
        }

        @Override
        public RoutingTypeRange routing_range() {
            return new RoutingTypeRange(range.min, range.max);
        }
    }

    static final class MaxHops extends MessagingPolicy implements MaxHopsPolicy {
        private final short hops;

        MaxHops(short hops) {
            super(MAX_HOPS_POLICY_TYPE.value, "MaxHops");
            this.hops = hops;
        }

        @Override
        public short max_hops() {
            return hops;
        }
    }

    static final class QueueOrder extends MessagingPolicy implements QueueOrderPolicy {
        private final short orders;

        QueueOrder(short orders) {
            super(QUEUE_ORDER_POLICY_TYPE.value, "QueueOrder");
            this.orders = orders;
        }

        @Override
        public short allowed_orders() {
            return orders;
        }
    }
}
