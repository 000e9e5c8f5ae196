package org.pleiad.orb.client;

import org.omg.BiDirPolicy.BIDIRECTIONAL_POLICY_TYPE;
import org.omg.BiDirPolicy.BOTH;
import org.omg.BiDirPolicy.BidirectionalPolicy;
import org.omg.Messaging.REBIND_POLICY_TYPE;
import org.omg.Messaging.RELATIVE_REQ_TIMEOUT_POLICY_TYPE;
import org.omg.Messaging.RELATIVE_RT_TIMEOUT_POLICY_TYPE;
import org.omg.Messaging.REPLY_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REPLY_START_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_START_TIME_POLICY_TYPE;
import org.omg.Messaging.RebindPolicy;
import org.omg.Messaging.RelativeRequestTimeoutPolicy;
import org.omg.Messaging.RelativeRoundtripTimeoutPolicy;
import org.omg.Messaging.ReplyEndTimePolicy;
import org.omg.Messaging.ReplyStartTimePolicy;
import org.omg.Messaging.RequestEndTimePolicy;
import org.omg.Messaging.RequestStartTimePolicy;
import org.omg.Messaging.SYNC_NONE;
import org.omg.Messaging.SYNC_SCOPE_POLICY_TYPE;
import org.omg.Messaging.SyncScopePolicy;
import org.omg.Messaging.TRANSPARENT;
import org.omg.TimeBase.UtcT;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.policy.DeliveryPolicy;
import org.pleiad.orb.policy.HeartbeatPolicy;
import org.pleiad.orb.policy.PolicySet;
import org.pleiad.orb.policy.Rebinding;
import org.pleiad.orb.policy.RebindingPolicy;
import org.pleiad.orb.policy.RequestDurationPolicy;

/**
 * What the policies in force mean for calls. Spans are nanoseconds, {@link #NONE} where nothing is said.
 *
 * @param plain whether no policy is overridden
 * @param roundtripNanos bound of a whole call
 * @param requestNanos bound of the way of a request
 * @param requestStart wall-clock time before which no request is sent, {@code null}: any
 * @param requestEnd wall-clock time after which no request is begun
 * @param replyStart wall-clock time before which no reply is returned
 * @param replyEnd wall-clock time after which nobody wants the reply
 * @param rebindMode of the Messaging module
 * @param syncScope of the Messaging module
 * @param requestDurationNanos how long a group is to know a request again
 * @param heartbeat how servers are asked whether they live; {@code null}: they are not
 * @param delivery how often a request may be executed
 * @param rebinding whom to ask before binding anew; {@code null}: nobody
 * @param bothWays whether servers may call back over the connections of these calls
 * @param told the policies as servers are told of them; {@code null}: they are not
 */
record CallRules(
        boolean plain,
        long roundtripNanos,
        long requestNanos,
        UtcT requestStart,
        UtcT requestEnd,
        UtcT replyStart,
        UtcT replyEnd,
        short rebindMode,
        short syncScope,
        long requestDurationNanos,
        HeartbeatPolicy heartbeat,
        Delivery delivery,
        Rebinding rebinding,
        boolean bothWays,
        ServiceContext told) {

    static final long NONE = -1;

    /** The rules that follow from effective policies. */
    static CallRules of(PolicySet policies, ClientConfig config) {
        RelativeRoundtripTimeoutPolicy roundtrip =
                policies.get(RELATIVE_RT_TIMEOUT_POLICY_TYPE.value, RelativeRoundtripTimeoutPolicy.class);
        RelativeRequestTimeoutPolicy request =
                policies.get(RELATIVE_REQ_TIMEOUT_POLICY_TYPE.value, RelativeRequestTimeoutPolicy.class);
        RequestStartTimePolicy requestStart =
                policies.get(REQUEST_START_TIME_POLICY_TYPE.value, RequestStartTimePolicy.class);
        RequestEndTimePolicy requestEnd = policies.get(REQUEST_END_TIME_POLICY_TYPE.value, RequestEndTimePolicy.class);
        ReplyStartTimePolicy replyStart = policies.get(REPLY_START_TIME_POLICY_TYPE.value, ReplyStartTimePolicy.class);
        ReplyEndTimePolicy replyEnd = policies.get(REPLY_END_TIME_POLICY_TYPE.value, ReplyEndTimePolicy.class);
        RebindPolicy rebind = policies.get(REBIND_POLICY_TYPE.value, RebindPolicy.class);
        SyncScopePolicy sync = policies.get(SYNC_SCOPE_POLICY_TYPE.value, SyncScopePolicy.class);
        RequestDurationPolicy duration = policies.get(RequestDurationPolicy.TYPE, RequestDurationPolicy.class);
        HeartbeatPolicy heartbeat = policies.get(HeartbeatPolicy.TYPE, HeartbeatPolicy.class);
        DeliveryPolicy delivery = policies.get(DeliveryPolicy.TYPE, DeliveryPolicy.class);
        RebindingPolicy rebinding = policies.get(RebindingPolicy.TYPE, RebindingPolicy.class);
        BidirectionalPolicy bidirectional = policies.get(BIDIRECTIONAL_POLICY_TYPE.value, BidirectionalPolicy.class);
        return new CallRules(
                policies.isEmpty(),
                roundtrip == null ? NONE : TimeT.nanos(roundtrip.relative_expiry()),
                request == null ? NONE : TimeT.nanos(request.relative_expiry()),
                requestStart == null ? null : requestStart.start_time(),
                requestEnd == null ? null : requestEnd.end_time(),
                replyStart == null ? null : replyStart.start_time(),
                replyEnd == null ? null : replyEnd.end_time(),
                rebind == null ? TRANSPARENT.value : rebind.rebind_mode(),
                sync == null ? SYNC_NONE.value : sync.synchronization(),
                duration == null ? NONE : TimeT.nanos(duration.value()),
                heartbeat == null || !heartbeat.isOn() ? null : heartbeat,
                delivery == null ? config.retry().delivery() : delivery.delivery(),
                rebinding == null ? null : rebinding.rebinding(),
                bidirectional != null && bidirectional.value() == BOTH.value,
                InvocationPolicies.of(policies));
    }

    /** Whether a call may go to another place without a word. */
    boolean rebindsFreely() {
        return rebindMode == TRANSPARENT.value && rebinding == null;
    }
}
