package org.pleiad.orb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.InvalidPolicies;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.PortableServer.LIFESPAN_POLICY_ID;
import org.omg.TimeBase.UtcT;
import org.pleiad.orb.cdr.TimeT;

class PolicyOverridesTest {
    private static final Policy REBIND = Policies.rebind((short) 1);
    private static final Policy TIMEOUT = Policies.roundtripTimeout(Duration.ofSeconds(1));

    private final OrbPolicyOverrides overrides = new OrbPolicyOverrides();

    @Test
    void addsToOverridesOrReplacesThem() throws InvalidPolicies {
        set(SetOverrideType.SET_OVERRIDE, REBIND);
        set(SetOverrideType.ADD_OVERRIDE, TIMEOUT);
        assertThat(overrides.get_policy_overrides(new int[0])).containsExactly(REBIND, TIMEOUT);
        assertThat(overrides.get_policy_overrides(new int[] {32, 24, 32})).containsExactly(TIMEOUT);

        Policy other = Policies.rebind((short) 2);
        set(SetOverrideType.ADD_OVERRIDE, other);
        assertThat(overrides.get_policy_overrides(new int[0])).containsExactly(other, TIMEOUT);

        set(SetOverrideType.SET_OVERRIDE);
        assertThat(overrides.get_policy_overrides(new int[0])).isEmpty();
    }

    @Test
    void refusesTwoPoliciesOfAType() {
        assertThatThrownBy(() -> set(SetOverrideType.SET_OVERRIDE, REBIND, REBIND))
                .isInstanceOf(BAD_PARAM.class);
    }

    @Test
    void refusesPoliciesOfObjectAdapters() {
        PolicyValue lifespan = new PolicyValue(LIFESPAN_POLICY_ID.value, "IDL:omg.org/x:1.0") {};
        assertThatThrownBy(() -> set(SetOverrideType.SET_OVERRIDE, lifespan)).isInstanceOf(NO_PERMISSION.class);
    }

    @Test
    void namesThePoliciesThatContradictEachOther() {
        Instant end = Instant.parse("2026-01-01T00:00:00Z");
        Policy start =
                new MessagingPolicy.RequestStart(new UtcT(TimeT.of(end.plusSeconds(1)), 0, (short) 0, (short) 0));

        assertThatThrownBy(() -> set(SetOverrideType.SET_OVERRIDE, REBIND, start, Policies.requestEnd(end)))
                .isInstanceOfSatisfying(
                        InvalidPolicies.class,
                        refused -> assertThat(refused.indices).containsExactly((short) 1, (short) 2));
        assertThat(overrides.current().isEmpty()).isTrue();
    }

    @Test
    void keepsTheOverridesOfThreadsApart() throws Exception {
        ThreadPolicyOverrides ofThread = new ThreadPolicyOverrides();
        ofThread.set_policy_overrides(new Policy[] {REBIND}, SetOverrideType.ADD_OVERRIDE);
        AtomicReference<PolicySet> elsewhere = new AtomicReference<>();
        Thread other = new Thread(() -> elsewhere.set(ofThread.current()));
        other.start();
        other.join(20_000);

        assertThat(ofThread.current().get(23)).isSameAs(REBIND);
        assertThat(elsewhere.get().isEmpty()).isTrue();
    }

    private void set(SetOverrideType how, Policy... policies) throws InvalidPolicies {
        overrides.set_policy_overrides(policies, how);
    }
}
