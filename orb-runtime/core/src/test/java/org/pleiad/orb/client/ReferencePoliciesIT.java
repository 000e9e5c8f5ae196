package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.INV_POLICY;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyCurrent;
import org.omg.CORBA.PolicyCurrentHelper;
import org.omg.CORBA.PolicyListHolder;
import org.omg.CORBA.PolicyManager;
import org.omg.CORBA.PolicyManagerHelper;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.TIMEOUT;
import org.omg.Messaging.RebindPolicyHelper;
import org.omg.Messaging.RelativeRoundtripTimeoutPolicyHelper;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.policy.Policies;

/** The three levels at which a client overrides policies, seen by calls. */
class ReferencePoliciesIT {
    private static final int REBIND = 23;
    private static final int ROUNDTRIP = 32;
    private static final Duration SHORT = Duration.ofMillis(30);

    private final EchoServant servant = new EchoServant();
    private Pleiad server;
    private Pleiad client;
    private Echo echo;

    @BeforeEach
    void start() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        client = Pleiad.builder().build();
        echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void makesANewReferenceWithItsOwnPolicies() {
        Echo hasty = client.with(echo, CallOptions.deadline(SHORT));

        assertThatThrownBy(() -> hasty.sleep(400)).isInstanceOf(TIMEOUT.class);
        echo.sleep(60);
        assertThat(hasty).isEqualTo(echo).isNotSameAs(echo).hasSameClassAs(echo);
        assertThat(client.toText(hasty)).isEqualTo(client.toText(echo));
        assertThat(hasty._get_policy_overrides(new int[] {ROUNDTRIP})).hasSize(1);
        assertThat(echo._get_policy_overrides(new int[0])).isEmpty();
    }

    @Test
    void prefersTheReferenceToTheThreadAndTheThreadToTheOrb() throws Exception {
        PolicyManager ofOrb = PolicyManagerHelper.narrow(client.initialReference("ORBPolicyManager"));
        PolicyCurrent ofThread = PolicyCurrentHelper.narrow(client.initialReference("PolicyCurrent"));
        assertThat(seconds(echo)).isEqualTo(60);

        ofOrb.set_policy_overrides(
                list(Policies.roundtripTimeout(Duration.ofSeconds(1))), SetOverrideType.ADD_OVERRIDE);
        assertThat(seconds(echo)).isEqualTo(1);
        ofThread.set_policy_overrides(
                list(Policies.roundtripTimeout(Duration.ofSeconds(2))), SetOverrideType.ADD_OVERRIDE);
        assertThat(seconds(echo)).isEqualTo(2);
        Echo third = client.with(echo, CallOptions.deadline(Duration.ofSeconds(3)));
        assertThat(seconds(third)).isEqualTo(3);

        ofThread.set_policy_overrides(new Policy[0], SetOverrideType.SET_OVERRIDE);
        assertThat(seconds(echo)).isEqualTo(1);
        assertThat(seconds(third)).isEqualTo(3);
    }

    @Test
    void boundsTheCallsOfAThreadAndOfAnOrb() throws Exception {
        PolicyManager ofOrb = PolicyManagerHelper.narrow(client.initialReference("ORBPolicyManager"));
        ofOrb.set_policy_overrides(list(Policies.roundtripTimeout(SHORT)), SetOverrideType.SET_OVERRIDE);
        assertThatThrownBy(() -> echo.sleep(400)).isInstanceOf(TIMEOUT.class);
        ofOrb.set_policy_overrides(new Policy[0], SetOverrideType.SET_OVERRIDE);

        PolicyCurrent ofThread = PolicyCurrentHelper.narrow(client.initialReference("PolicyCurrent"));
        ofThread.set_policy_overrides(list(Policies.replyEnd(Instant.now().plus(SHORT))), SetOverrideType.SET_OVERRIDE);
        assertThatThrownBy(() -> echo.sleep(400)).isInstanceOf(TIMEOUT.class);
        ofThread.set_policy_overrides(new Policy[0], SetOverrideType.SET_OVERRIDE);
        echo.sleep(60);
    }

    @Test
    void addsOverridesOrReplacesThem() {
        Policy rebind = Policies.rebind((short) 1);
        org.omg.CORBA.Object one = echo._set_policy_overrides(list(rebind), SetOverrideType.SET_OVERRIDE);
        org.omg.CORBA.Object two =
                one._set_policy_override(list(Policies.syncScope((short) 1)), SetOverrideType.ADD_OVERRIDE);
        org.omg.CORBA.Object three =
                two._set_policy_override(list(Policies.syncScope((short) 2)), SetOverrideType.SET_OVERRIDE);

        assertThat(one._get_policy_overrides(new int[0])).containsExactly(rebind);
        assertThat(two._get_policy_overrides(new int[0])).hasSize(2);
        assertThat(three._get_policy_overrides(new int[0])).hasSize(1);
        assertThat(three._get_client_policy(4711)).isNull();
        assertThatThrownBy(() -> three._get_policy(4711)).isInstanceOf(INV_POLICY.class);
        assertThat(RebindPolicyHelper.narrow(three._get_policy(REBIND)).rebind_mode())
                .as("the default")
                .isZero();
    }

    @Test
    void validatesTheConnectionBeforeTheFirstCall() {
        PolicyListHolder inconsistent = new PolicyListHolder();
        assertThat(echo._validate_connection(inconsistent)).isTrue();
        assertThat(inconsistent.value).isEmpty();
        assertThat(servant.calls).hasValue(0);

        org.omg.CORBA.Object nobody = client.orb().string_to_object("corbaloc::" + endpoint() + "/nobody");
        assertThatThrownBy(() -> nobody._validate_connection(inconsistent)).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void keepsItsOptionsWhereTheObjectIsInTheSameProcess() {
        Echo local = server.with(
                server.narrow(server.orb().string_to_object(server.toText(echo)), Echo.class),
                CallOptions.deadline(Duration.ZERO));
        assertThatThrownBy(() -> local.ping(1)).isInstanceOf(TIMEOUT.class);
        assertThat(servant.calls).hasValue(0);
    }

    private String endpoint() {
        var profile = org.pleiad.orb.ior.IiopProfile.decode(
                org.pleiad.orb.ior.Ior.parse(client.toText(echo)).profiles().get(0));
        return profile.host() + ":" + profile.port();
    }

    private static long seconds(org.omg.CORBA.Object reference) {
        return RelativeRoundtripTimeoutPolicyHelper.narrow(reference._get_policy(ROUNDTRIP))
                        .relative_expiry()
                / 10_000_000;
    }

    private static Policy[] list(Policy... policies) {
        return policies;
    }
}
