package org.pleiad.orb.policy;

import org.omg.CORBA.InvalidPolicies;
import org.omg.CORBA.Policy;
import org.omg.Messaging.REPLY_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REPLY_START_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_START_TIME_POLICY_TYPE;
import org.omg.Messaging.ReplyEndTimePolicy;
import org.omg.Messaging.ReplyStartTimePolicy;
import org.omg.Messaging.RequestEndTimePolicy;
import org.omg.Messaging.RequestStartTimePolicy;
import org.omg.PortableServer.REQUEST_PROCESSING_POLICY_ID;
import org.omg.PortableServer.THREAD_POLICY_ID;
import org.pleiad.orb.cdr.TimeT;

/** What clients may override, and which overrides go together. */
final class ClientPolicies {
    /** {@code CORBA::SecConstruction}, the policy by which domains are made. */
    private static final int CONSTRUCTION = 11;

    private ClientPolicies() {}

    /** Object adapters' policies and the construction policy are not a client's business; of others it is free. */
    static boolean mayOverride(int type) {
        return type != CONSTRUCTION && (type < THREAD_POLICY_ID.value || type > REQUEST_PROCESSING_POLICY_ID.value);
    }

    /**
     * Checks that a request, and a reply, does not have to be over before it may begin.
     *
     * @param given names the offenders by their places
     */
    static void check(PolicySet set, Policy[] given) throws InvalidPolicies {
        RequestStartTimePolicy requestStart =
                set.get(REQUEST_START_TIME_POLICY_TYPE.value, RequestStartTimePolicy.class);
        RequestEndTimePolicy requestEnd = set.get(REQUEST_END_TIME_POLICY_TYPE.value, RequestEndTimePolicy.class);
        if (requestStart != null && requestEnd != null) {
            ordered(requestStart, requestStart.start_time().time, requestEnd, requestEnd.end_time().time, given);
        }
        ReplyStartTimePolicy replyStart = set.get(REPLY_START_TIME_POLICY_TYPE.value, ReplyStartTimePolicy.class);
        ReplyEndTimePolicy replyEnd = set.get(REPLY_END_TIME_POLICY_TYPE.value, ReplyEndTimePolicy.class);
        if (replyStart != null && replyEnd != null) {
            ordered(replyStart, replyStart.start_time().time, replyEnd, replyEnd.end_time().time, given);
        }
    }

    private static void ordered(Policy start, long from, Policy end, long to, Policy[] given) throws InvalidPolicies {
        if (Long.compareUnsigned(from, to) <= 0) {
            return;
        }
        short[] indices = new short[2];
        int count = 0;
        for (int i = 0; i < given.length; i++) {
            if (given[i] == start || given[i] == end) {
                indices[count++] = (short) i;
            }
        }
        throw new InvalidPolicies(
                "it has to be over before it may begin: " + TimeT.toInstant(from) + " is after " + TimeT.toInstant(to),
                java.util.Arrays.copyOf(indices, count));
    }
}
