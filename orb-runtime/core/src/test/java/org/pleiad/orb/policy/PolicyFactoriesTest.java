package org.pleiad.orb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.omg.BiDirPolicy.BIDIRECTIONAL_POLICY_TYPE;
import org.omg.BiDirPolicy.BidirectionalPolicyHelper;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.BAD_POLICY;
import org.omg.CORBA.BAD_POLICY_TYPE;
import org.omg.CORBA.BAD_POLICY_VALUE;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.UNSUPPORTED_POLICY_VALUE;
import org.omg.FT.HEARTBEAT_ENABLED_POLICY;
import org.omg.FT.HEARTBEAT_POLICY;
import org.omg.FT.HeartbeatEnabledPolicyHelper;
import org.omg.FT.HeartbeatPolicyHelper;
import org.omg.FT.HeartbeatPolicyValue;
import org.omg.FT.HeartbeatPolicyValueHelper;
import org.omg.FT.REQUEST_DURATION_POLICY;
import org.omg.FT.RequestDurationPolicyHelper;
import org.omg.Messaging.MaxHopsPolicyHelper;
import org.omg.Messaging.PriorityRange;
import org.omg.Messaging.PriorityRangeHelper;
import org.omg.Messaging.QueueOrderPolicyHelper;
import org.omg.Messaging.REBIND_POLICY_TYPE;
import org.omg.Messaging.RELATIVE_RT_TIMEOUT_POLICY_TYPE;
import org.omg.Messaging.REQUEST_END_TIME_POLICY_TYPE;
import org.omg.Messaging.REQUEST_PRIORITY_POLICY_TYPE;
import org.omg.Messaging.ROUTING_POLICY_TYPE;
import org.omg.Messaging.RebindPolicyHelper;
import org.omg.Messaging.RelativeRoundtripTimeoutPolicyHelper;
import org.omg.Messaging.RequestEndTimePolicyHelper;
import org.omg.Messaging.RequestPriorityPolicyHelper;
import org.omg.Messaging.RoutingTypeRange;
import org.omg.Messaging.RoutingTypeRangeHelper;
import org.omg.PortableInterceptor.PolicyFactory;
import org.omg.TimeBase.UtcT;
import org.omg.TimeBase.UtcTHelper;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.cdr.TimeT;

class PolicyFactoriesTest {
    private static final Pleiad PLEIAD = Pleiad.builder().build();
    private static final ORB ORB_UNDER_TEST = PLEIAD.orb();

    @AfterAll
    static void end() {
        PLEIAD.close();
    }

    @Test
    void makesPoliciesOfAllMessagingTypes() throws PolicyError {
        assertThat(RebindPolicyHelper.narrow(create(REBIND_POLICY_TYPE.value, aShort(2)))
                        .rebind_mode())
                .isEqualTo((short) 2);
        Any span = any();
        span.insert_ulonglong(20_000_000);
        assertThat(RelativeRoundtripTimeoutPolicyHelper.narrow(create(RELATIVE_RT_TIMEOUT_POLICY_TYPE.value, span))
                        .relative_expiry())
                .isEqualTo(20_000_000);
        Any time = any();
        UtcTHelper.insert(time, new UtcT(77, 1, (short) 2, (short) 3));
        assertThat(RequestEndTimePolicyHelper.narrow(create(REQUEST_END_TIME_POLICY_TYPE.value, time))
                        .end_time()
                        .time)
                .isEqualTo(77);
        Any range = any();
        PriorityRangeHelper.insert(range, new PriorityRange((short) 1, (short) 5));
        assertThat(RequestPriorityPolicyHelper.narrow(create(REQUEST_PRIORITY_POLICY_TYPE.value, range))
                        .priority_range()
                        .max)
                .isEqualTo((short) 5);
        assertThat(MaxHopsPolicyHelper.narrow(create(34, unsigned(4))).max_hops())
                .isEqualTo((short) 4);
        assertThat(QueueOrderPolicyHelper.narrow(create(35, unsigned(2))).allowed_orders())
                .isEqualTo((short) 2);
        for (int type = 23; type <= 35; type++) {
            assertThat(new PolicyFactories().knows(type)).isTrue();
        }
    }

    @Test
    void makesPoliciesOfFaultToleranceWithTheStandardsInterfaces() throws PolicyError {
        Any span = any();
        span.insert_ulonglong(15_000_000);
        assertThat(RequestDurationPolicyHelper.narrow(create(REQUEST_DURATION_POLICY.value, span))
                        .request_duration_value())
                .isEqualTo(15_000_000);
        Any enabled = any();
        enabled.insert_boolean(true);
        assertThat(HeartbeatEnabledPolicyHelper.narrow(create(HEARTBEAT_ENABLED_POLICY.value, enabled))
                        .heartbeat_enabled_policy_value())
                .isTrue();
        HeartbeatPolicyValue value = HeartbeatPolicyHelper.narrow(create(HEARTBEAT_POLICY.value, heartbeat(true, 7, 9)))
                .heartbeat_policy_value();
        assertThat(value.heartbeat).isTrue();
        assertThat(value.heartbeat_interval).isEqualTo(7);
        assertThat(value.heartbeat_timeout).isEqualTo(9);
        assertThat(Policies.heartbeat(Duration.ofMillis(1), Duration.ofSeconds(1)))
                .isInstanceOf(org.omg.FT.HeartbeatPolicy.class);
    }

    @Test
    void refusesHeartbeatsWithoutIntervalOrTimeout() throws PolicyError {
        assertThatThrownBy(() -> create(HEARTBEAT_POLICY.value, heartbeat(true, 0, 9)))
                .isInstanceOfSatisfying(
                        PolicyError.class, error -> assertThat(error.reason).isEqualTo(BAD_POLICY_VALUE.value));
        assertThatThrownBy(() -> create(HEARTBEAT_POLICY.value, unsigned(4)))
                .isInstanceOfSatisfying(
                        PolicyError.class, error -> assertThat(error.reason).isEqualTo(BAD_POLICY_TYPE.value));
        assertThat(create(HEARTBEAT_POLICY.value, heartbeat(false, 0, 0))).isNotNull();
        assertThatThrownBy(() -> Policies.heartbeat(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Any heartbeat(boolean on, long interval, long timeout) {
        Any any = any();
        HeartbeatPolicyValueHelper.insert(any, new HeartbeatPolicyValue(on, interval, timeout));
        return any;
    }

    @Test
    void makesTheBidirectionalPolicy() throws PolicyError {
        Policy policy = create(BIDIRECTIONAL_POLICY_TYPE.value, unsigned(1));

        assertThat(BidirectionalPolicyHelper.narrow(policy).value()).isEqualTo((short) 1);
        assertThat(policy.policy_type()).isEqualTo(37);
        assertThat(policy.copy()).isSameAs(policy);
    }

    @Test
    void saysWhatIsWrongWithAPolicy() {
        refused(99, aShort(0), BAD_POLICY.value);
        refused(REBIND_POLICY_TYPE.value, any(), BAD_POLICY_TYPE.value);
        refused(REBIND_POLICY_TYPE.value, unsigned(1), BAD_POLICY_TYPE.value);
        refused(REBIND_POLICY_TYPE.value, null, BAD_POLICY_TYPE.value);
        refused(REBIND_POLICY_TYPE.value, aShort(3), BAD_POLICY_VALUE.value);
        refused(REBIND_POLICY_TYPE.value, aShort(-1), BAD_POLICY_VALUE.value);
        Any routing = any();
        RoutingTypeRangeHelper.insert(routing, new RoutingTypeRange((short) 2, (short) 2));
        refused(ROUTING_POLICY_TYPE.value, routing, UNSUPPORTED_POLICY_VALUE.value);
        Any backwards = any();
        PriorityRangeHelper.insert(backwards, new PriorityRange((short) 5, (short) 1));
        refused(REQUEST_PRIORITY_POLICY_TYPE.value, backwards, BAD_POLICY_VALUE.value);
    }

    @Test
    void takesFactoriesForOtherTypesOnce() throws PolicyError {
        PolicyFactories factories = new PolicyFactories();
        Policy made = Policies.rebind((short) 0);
        factories.register(4711, new OneFactory(made));

        assertThat(factories.create(4711, any())).isSameAs(made);
        assertThatThrownBy(() -> factories.register(4711, new OneFactory(made)))
                .isInstanceOf(BAD_INV_ORDER.class)
                .hasMessageContaining("4711");
        assertThatThrownBy(() -> factories.register(REBIND_POLICY_TYPE.value, new OneFactory(made)))
                .isInstanceOf(BAD_INV_ORDER.class);
    }

    @Test
    void countsTimesInTheUnitsOfTheTimeService() {
        assertThat(TimeT.of(Instant.EPOCH)).isEqualTo(0x01B21DD213814000L);
        Instant now = Instant.parse("2026-11-21T10:00:00.1234567Z");
        assertThat(TimeT.toInstant(TimeT.of(now))).isEqualTo(now);
        assertThat(TimeT.span(Duration.ofNanos(1))).isEqualTo(1);
        assertThat(TimeT.span(Duration.ofSeconds(Long.MAX_VALUE))).isPositive();
        assertThat(TimeT.nanos(-1)).isEqualTo(Long.MAX_VALUE);
    }

    private static void refused(int type, Any value, int reason) {
        assertThatThrownBy(() -> create(type, value))
                .isInstanceOfSatisfying(
                        PolicyError.class, error -> assertThat(error.reason).isEqualTo((short) reason));
    }

    private static Policy create(int type, Any value) throws PolicyError {
        return ORB_UNDER_TEST.create_policy(type, value);
    }

    private static Any any() {
        return ORB_UNDER_TEST.create_any();
    }

    private static Any aShort(int value) {
        Any any = any();
        any.insert_short((short) value);
        return any;
    }

    private static Any unsigned(int value) {
        Any any = any();
        any.insert_ushort((short) value);
        return any;
    }

    private static final class OneFactory extends LocalObject implements PolicyFactory {
        private final transient Policy policy;

        OneFactory(Policy policy) {
            this.policy = policy;
        }

        @Override
        public Policy create_policy(int type, Any value) {
            return policy;
        }
    }
}
