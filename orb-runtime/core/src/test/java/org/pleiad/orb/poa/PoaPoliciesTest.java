package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.ImplicitActivationPolicyValue;
import org.omg.PortableServer.LifespanPolicy;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POAPackage.InvalidPolicy;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.omg.PortableServer.ThreadPolicy;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.orb.policy.Policies;

class PoaPoliciesTest {
    private static final AdapterFixture FIXTURE = new AdapterFixture();
    private static final Policy PERSISTENT = FIXTURE.of(LifespanPolicyValue.PERSISTENT);
    private static final Policy USER_ID = FIXTURE.of(IdAssignmentPolicyValue.USER_ID);
    private static final Policy MULTIPLE_ID = FIXTURE.of(IdUniquenessPolicyValue.MULTIPLE_ID);
    private static final Policy UNIQUE_ID = FIXTURE.of(IdUniquenessPolicyValue.UNIQUE_ID);
    private static final Policy IMPLICIT = FIXTURE.of(ImplicitActivationPolicyValue.IMPLICIT_ACTIVATION);
    private static final Policy NON_RETAIN = FIXTURE.of(ServantRetentionPolicyValue.NON_RETAIN);
    private static final Policy MAP_ONLY = FIXTURE.of(RequestProcessingPolicyValue.USE_ACTIVE_OBJECT_MAP_ONLY);
    private static final Policy DEFAULT_SERVANT = FIXTURE.of(RequestProcessingPolicyValue.USE_DEFAULT_SERVANT);
    private static final Policy SERVANT_MANAGER = FIXTURE.of(RequestProcessingPolicyValue.USE_SERVANT_MANAGER);

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(0, List.of(NON_RETAIN)),
                Arguments.of(1, List.of(PERSISTENT, NON_RETAIN)),
                Arguments.of(0, List.of(NON_RETAIN, MAP_ONLY)),
                Arguments.of(0, List.of(DEFAULT_SERVANT)),
                Arguments.of(1, List.of(PERSISTENT, UNIQUE_ID, DEFAULT_SERVANT)),
                Arguments.of(0, List.of(IMPLICIT, USER_ID)),
                Arguments.of(2, List.of(SERVANT_MANAGER, PERSISTENT, NON_RETAIN, IMPLICIT)),
                Arguments.of(1, List.of(UNIQUE_ID, MULTIPLE_ID)),
                Arguments.of(1, List.of(PERSISTENT, new Unknown())));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictionNamesTheFirstPolicyThatTakesPart(int index, List<Policy> policies) {
        assertThatThrownBy(() -> FIXTURE.child("x", policies.toArray(new Policy[0])))
                .isInstanceOfSatisfying(
                        InvalidPolicy.class, e -> assertThat(e.index).isEqualTo((short) index));
    }

    @Test
    void nullPolicyIsInvalid() {
        assertThatThrownBy(() -> FIXTURE.child("x", PERSISTENT, null))
                .isInstanceOfSatisfying(
                        InvalidPolicy.class, e -> assertThat(e.index).isEqualTo((short) 1));
    }

    /** All 2·2·2·2·2·3·3 combinations against the three rules of the standard, written down a second time. */
    @Test
    void exactlyTheSensibleCombinationsAreAccepted() throws Exception {
        int accepted = 0;
        for (int i = 0; i < 288; i++) {
            List<Policy> policies = new ArrayList<>();
            int rest = i;
            policies.add(FIXTURE.of(ThreadPolicyValue.from_int(rest % 3)));
            rest /= 3;
            policies.add(FIXTURE.of(LifespanPolicyValue.from_int(rest % 2)));
            rest /= 2;
            IdUniquenessPolicyValue uniqueness = IdUniquenessPolicyValue.from_int(rest % 2);
            rest /= 2;
            IdAssignmentPolicyValue assignment = IdAssignmentPolicyValue.from_int(rest % 2);
            rest /= 2;
            ImplicitActivationPolicyValue implicit = ImplicitActivationPolicyValue.from_int(rest % 2);
            rest /= 2;
            ServantRetentionPolicyValue retention = ServantRetentionPolicyValue.from_int(rest % 2);
            rest /= 2;
            RequestProcessingPolicyValue processing = RequestProcessingPolicyValue.from_int(rest % 3);
            policies.addAll(List.of(
                    FIXTURE.of(uniqueness),
                    FIXTURE.of(assignment),
                    FIXTURE.of(implicit),
                    FIXTURE.of(retention),
                    FIXTURE.of(processing)));
            boolean retains = retention == ServantRetentionPolicyValue.RETAIN;
            boolean sensible = (retains || processing != RequestProcessingPolicyValue.USE_ACTIVE_OBJECT_MAP_ONLY)
                    && (processing != RequestProcessingPolicyValue.USE_DEFAULT_SERVANT
                            || uniqueness == IdUniquenessPolicyValue.MULTIPLE_ID)
                    && (implicit == ImplicitActivationPolicyValue.NO_IMPLICIT_ACTIVATION
                            || (retains && assignment == IdAssignmentPolicyValue.SYSTEM_ID));
            boolean valid = isAccepted(policies);
            assertThat(valid).as("%s", policies).isEqualTo(sensible);
            accepted += valid ? 1 : 0;
        }
        assertThat(accepted).isPositive();
    }

    private static boolean isAccepted(List<Policy> policies) throws Exception {
        try {
            FIXTURE.child("x", policies.toArray(new Policy[0])).destroy(false, true);
            return true;
        } catch (InvalidPolicy e) {
            return false;
        }
    }

    @Test
    void policiesOfOtherKnownTypesAreKept() throws Exception {
        AdapterFixture fixture = new AdapterFixture();
        Policy bidirectional = Policies.bidirectional(true);
        Policy unknown = new Unknown();
        fixture.policies.add(4711, value -> unknown);

        PoaNode poa = fixture.child("x", bidirectional, PERSISTENT, unknown);

        assertThat(poa.policies().get(bidirectional.policy_type())).isSameAs(bidirectional);
        assertThat(poa.policies().get(4711)).isSameAs(unknown);
        assertThat(poa.policies().get(17, LifespanPolicy.class).value()).isSameAs(LifespanPolicyValue.PERSISTENT);
        assertThat(poa.policies().get(16, ThreadPolicy.class).value()).isSameAs(ThreadPolicyValue.ORB_CTRL_MODEL);
    }

    @Test
    void twoPoliciesOfOneOtherTypeAreInvalid() {
        assertThatThrownBy(() -> FIXTURE.child("x", Policies.bidirectional(true), Policies.bidirectional(false)))
                .isInstanceOfSatisfying(
                        InvalidPolicy.class, e -> assertThat(e.index).isEqualTo((short) 1));
    }

    @Test
    void policyThatOnlyClaimsToBeAnAdaptersIsInvalid() {
        Policy impostor = new Unknown() {
            @Override
            public int policy_type() {
                return 17;
            }
        };
        assertThatThrownBy(() -> FIXTURE.child("x", impostor)).isInstanceOf(InvalidPolicy.class);
    }

    @Test
    void policiesHaveTheNumbersOfTheStandard() {
        assertThat(FIXTURE.of(ThreadPolicyValue.ORB_CTRL_MODEL).policy_type()).isEqualTo(16);
        assertThat(PERSISTENT.policy_type()).isEqualTo(17);
        assertThat(UNIQUE_ID.policy_type()).isEqualTo(18);
        assertThat(USER_ID.policy_type()).isEqualTo(19);
        assertThat(IMPLICIT.policy_type()).isEqualTo(20);
        assertThat(NON_RETAIN.policy_type()).isEqualTo(21);
        assertThat(MAP_ONLY.policy_type()).isEqualTo(22);
        assertThat(PERSISTENT._is_a("IDL:omg.org/PortableServer/LifespanPolicy:1.0"))
                .isTrue();
    }

    private static class Unknown extends LocalObject implements Policy {
        @Override
        public int policy_type() {
            return 4711;
        }

        @Override
        public Policy copy() {
            return this;
        }

        @Override
        public void destroy() {
            // nothing to free
        }
    }
}
