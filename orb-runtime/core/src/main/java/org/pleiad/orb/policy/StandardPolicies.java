package org.pleiad.orb.policy;

import org.omg.BiDirPolicy.BIDIRECTIONAL_POLICY_TYPE;
import org.omg.BiDirPolicy.BOTH;
import org.omg.CORBA.BAD_POLICY_VALUE;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.UNSUPPORTED_POLICY_VALUE;
import org.omg.Messaging.MAX_HOPS_POLICY_TYPE;
import org.omg.Messaging.NO_RECONNECT;
import org.omg.Messaging.ORDER_ANY;
import org.omg.Messaging.ORDER_DEADLINE;
import org.omg.Messaging.ORDER_PRIORITY;
import org.omg.Messaging.ORDER_TEMPORAL;
import org.omg.Messaging.PriorityRange;
import org.omg.Messaging.PriorityRangeHelper;
import org.omg.Messaging.QUEUE_ORDER_POLICY_TYPE;
import org.omg.Messaging.REBIND_POLICY_TYPE;
import org.omg.Messaging.RELATIVE_REQ_TIMEOUT_POLICY_TYPE;
import org.omg.Messaging.RELATIVE_RT_TIMEOUT_POLICY_TYPE;
import org.omg.Messaging.REPLY_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REPLY_PRIORITY_POLICY_TYPE;
import org.omg.Messaging.REPLY_START_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_PRIORITY_POLICY_TYPE;
import org.omg.Messaging.REQUEST_START_TIME_POLICY_TYPE;
import org.omg.Messaging.ROUTE_NONE;
import org.omg.Messaging.ROUTE_STORE_AND_FORWARD;
import org.omg.Messaging.ROUTING_POLICY_TYPE;
import org.omg.Messaging.RoutingTypeRange;
import org.omg.Messaging.RoutingTypeRangeHelper;
import org.omg.Messaging.SYNC_SCOPE_POLICY_TYPE;
import org.omg.Messaging.SYNC_WITH_TARGET;
import org.omg.TimeBase.UtcTHelper;

/** The factories that every ORB has. Priorities, hops and orders concern routers: they are kept and sent, not acted upon. */
final class StandardPolicies {
    private static final int ORDERS =
            ORDER_ANY.value | ORDER_TEMPORAL.value | ORDER_PRIORITY.value | ORDER_DEADLINE.value;

    private StandardPolicies() {}

    static void addTo(PolicyFactories factories) {
        factories.add(
                REBIND_POLICY_TYPE.value,
                any -> new MessagingPolicy.Rebind(upTo("a rebind mode", any.extract_short(), NO_RECONNECT.value)));
        factories.add(
                SYNC_SCOPE_POLICY_TYPE.value,
                any -> new MessagingPolicy.Sync(upTo("a sync scope", any.extract_short(), SYNC_WITH_TARGET.value)));
        factories.add(
                REQUEST_PRIORITY_POLICY_TYPE.value,
                any -> new MessagingPolicy.RequestPriority(ordered(PriorityRangeHelper.extract(any))));
        factories.add(
                REPLY_PRIORITY_POLICY_TYPE.value,
                any -> new MessagingPolicy.ReplyPriority(ordered(PriorityRangeHelper.extract(any))));
        addTimes(factories);
        factories.add(
                ROUTING_POLICY_TYPE.value,
                any -> new MessagingPolicy.Routing(routing(RoutingTypeRangeHelper.extract(any))));
        factories.add(MAX_HOPS_POLICY_TYPE.value, any -> new MessagingPolicy.MaxHops(any.extract_ushort()));
        factories.add(
                QUEUE_ORDER_POLICY_TYPE.value, any -> new MessagingPolicy.QueueOrder(orders(any.extract_ushort())));
        factories.add(
                BIDIRECTIONAL_POLICY_TYPE.value,
                any -> new BidirectionalValue(upTo("a bidirectional policy", any.extract_ushort(), BOTH.value)));
        FtPolicies.addTo(factories);
        factories.add(
                DeliveryPolicy.TYPE,
                any -> new DeliveryPolicy(
                        Delivery.values()[
                                upTo("a delivery policy", any.extract_ulong(), Delivery.values().length - 1)]));
    }

    private static void addTimes(PolicyFactories factories) {
        factories.add(
                REQUEST_START_TIME_POLICY_TYPE.value, any -> new MessagingPolicy.RequestStart(UtcTHelper.extract(any)));
        factories.add(
                REQUEST_END_TIME_POLICY_TYPE.value, any -> new MessagingPolicy.RequestEnd(UtcTHelper.extract(any)));
        factories.add(
                REPLY_START_TIME_POLICY_TYPE.value, any -> new MessagingPolicy.ReplyStart(UtcTHelper.extract(any)));
        factories.add(REPLY_END_TIME_POLICY_TYPE.value, any -> new MessagingPolicy.ReplyEnd(UtcTHelper.extract(any)));
        factories.add(
                RELATIVE_REQ_TIMEOUT_POLICY_TYPE.value,
                any -> new MessagingPolicy.RequestTimeout(any.extract_ulonglong()));
        factories.add(
                RELATIVE_RT_TIMEOUT_POLICY_TYPE.value,
                any -> new MessagingPolicy.RoundtripTimeout(any.extract_ulonglong()));
    }

    private static short upTo(String what, int value, int most) throws PolicyError {
        if (value < 0 || value > most) {
            throw new PolicyError(what + " is a number from 0 to " + most + ", not " + value, BAD_POLICY_VALUE.value);
        }
        return (short) value;
    }

    private static PriorityRange ordered(PriorityRange range) throws PolicyError {
        if (range.min > range.max) {
            throw new PolicyError(
                    "a range of priorities from " + range.min + " to " + range.max + " is empty",
                    BAD_POLICY_VALUE.value);
        }
        return range;
    }

    /** There are no routers here: the range must allow to go without. */
    private static RoutingTypeRange routing(RoutingTypeRange range) throws PolicyError {
        upTo("a kind of routing", range.min, ROUTE_STORE_AND_FORWARD.value);
        upTo("a kind of routing", range.max, ROUTE_STORE_AND_FORWARD.value);
        if (range.min > range.max) {
            throw new PolicyError("the range of kinds of routing is empty", BAD_POLICY_VALUE.value);
        }
        if (range.min != ROUTE_NONE.value) {
            throw new PolicyError(
                    "requests are not routed here; the range must include ROUTE_NONE", UNSUPPORTED_POLICY_VALUE.value);
        }
        return range;
    }

    private static short orders(short orders) throws PolicyError {
        if ((orders & ~ORDERS) != 0 || orders == 0) {
            throw new PolicyError("there are no such orders of a queue: " + orders, BAD_POLICY_VALUE.value);
        }
        return orders;
    }
}
