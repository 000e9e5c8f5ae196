package org.pleiad.orb.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.CORBA.REBIND;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.policy.Policies;
import org.pleiad.orb.policy.Rebinding;

/** What becomes of calls to an object that has moved, by the policies of the reference. */
class RebindingTest {
    private static final short NO_REBIND = 1;
    private static final short NO_RECONNECT = 2;
    private static final TRANSIENT REFUSED = new TRANSIENT("refused", 0, CompletionStatus.COMPLETED_NO);
    private static final COMM_FAILURE CLOSED = new COMM_FAILURE("closed", 0, CompletionStatus.COMPLETED_NO);

    private final ScriptedTransport transport = new ScriptedTransport();
    private final List<Rebinding.Move> moves = new ArrayList<>();

    @Test
    void mayFollowForwardsUntilItIsBound() {
        Echo echo = echo(Policies.rebind(NO_REBIND), ior("a"));
        transport.thenForward(ior("b"));
        answer(1);
        assertThat(echo.ping(0)).isEqualTo(1);

        transport.thenForward(ior("c"));
        assertThatThrownBy(() -> echo.ping(0)).isInstanceOfSatisfying(REBIND.class, refused -> {
            assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
            assertThat(refused.getMessage()).contains("b:1").contains("c:1");
        });
        assertThat(endpoints()).containsExactly("a:1", "b:1", "b:1");
    }

    @Test
    void mayOpenAClosedConnectionAgainUnlessThatIsForbiddenToo() {
        Echo reconnecting = echo(Policies.rebind(NO_REBIND), ior("a"));
        answer(1);
        reconnecting.ping(0);
        transport.thenFail(CLOSED);
        answer(2);
        assertThat(reconnecting.ping(0)).isEqualTo(2);

        Echo strict = echo(Policies.rebind(NO_RECONNECT), ior("a"));
        answer(3);
        strict.ping(0);
        transport.thenFail(CLOSED);
        assertThatThrownBy(() -> strict.ping(0)).isInstanceOf(REBIND.class);
        transport.connected = false;
        int sent = transport.received.size();
        assertThatThrownBy(() -> strict.ping(0)).isInstanceOf(REBIND.class);
        assertThat(transport.received).hasSize(sent);
    }

    @Test
    void doesNotGoToAnotherServerUnasked() {
        Echo echo = echo(Policies.rebind(NO_REBIND), ior("a", "b"));
        answer(1);
        echo.ping(0);
        transport.thenFail(REFUSED);
        assertThatThrownBy(() -> echo.ping(0)).isInstanceOf(REBIND.class);

        Echo free = echo(Policies.rebind((short) 0), ior("a", "b"));
        answer(1);
        free.ping(0);
        transport.thenFail(REFUSED);
        answer(2);
        assertThat(free.ping(0)).isEqualTo(2);
    }

    @Test
    void asksTheProgramBeforeItGoesElsewhere() {
        Echo echo = echo(asking(true), ior("a"));
        answer(1);
        echo.ping(0);
        assertThat(moves).isEmpty();

        transport.thenForward(ior("b"));
        answer(2);
        assertThat(echo.ping(0)).isEqualTo(2);
        transport.thenFail(REFUSED);
        answer(3);
        assertThat(echo.ping(0)).isEqualTo(3);

        assertThat(moves).extracting(Rebinding.Move::from).containsExactly("a:1", "b:1");
        assertThat(moves).extracting(Rebinding.Move::to).containsExactly("b:1", "a:1");
        assertThat(moves)
                .extracting(Rebinding.Move::cause)
                .containsExactly(Rebinding.Cause.FORWARDED, Rebinding.Cause.UNREACHABLE);
    }

    @Test
    void letsTheProgramRebuildItsStateAtTheNewPlaceFirst() {
        Policy rebuilding = Policies.rebinding(move -> {
            EchoHelper.narrow(move.target()).ping(77);
            return true;
        });
        Echo echo = echo(rebuilding, ior("a"));
        answer(1);
        echo.ping(0);
        transport.thenForward(ior("b"));
        answer(78);
        answer(2);

        assertThat(echo.ping(5)).isEqualTo(2);

        assertThat(endpoints()).containsExactly("a:1", "a:1", "b:1", "b:1");
        assertThat(transport.received.get(2).body().readLong()).isEqualTo(77);
        assertThat(transport.received.get(3).body().readLong()).isEqualTo(5);
    }

    @Test
    void endsTheCallWhenTheProgramRefuses() {
        Echo echo = echo(asking(false), ior("a"));
        answer(1);
        echo.ping(0);
        transport.thenForward(ior("b"));
        assertThatThrownBy(() -> echo.ping(0))
                .isInstanceOfSatisfying(
                        REBIND.class,
                        refused -> assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
        answer(3);
        assertThat(echo.ping(0)).as("still bound to the old place").isEqualTo(3);
        assertThat(endpoints()).containsExactly("a:1", "a:1", "a:1");
    }

    @Test
    void findsAnObjectThatMovedFromAStaleLocation() {
        Echo echo = echo(Policies.rebind((short) 0), ior("front"));
        transport.thenForward(ior("b"));
        answer(1);
        echo.ping(0);

        transport
                .thenRaise(new OBJECT_NOT_EXIST("", 0, CompletionStatus.COMPLETED_NO))
                .thenForward(ior("c"));
        answer(2);
        answer(3);

        assertThat(echo.ping(0)).isEqualTo(2);
        assertThat(echo.ping(0)).isEqualTo(3);
        assertThat(endpoints()).containsExactly("front:1", "b:1", "b:1", "front:1", "c:1", "c:1");
    }

    private Policy asking(boolean answer) {
        return Policies.rebinding(move -> {
            moves.add(move);
            return answer;
        });
    }

    private void answer(int value) {
        transport.thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(value));
    }

    private List<String> endpoints() {
        return transport.received.stream()
                .map(request -> request.endpoint().toString())
                .toList();
    }

    private static Ior ior(String... hosts) {
        return new Ior(
                EchoHelper.id(),
                java.util.Arrays.stream(hosts)
                        .map(host -> new IiopProfile(
                                        GiopVersion.V1_2, host, 1, ("key-" + host).getBytes(UTF_8), List.of())
                                .encode())
                        .toList());
    }

    private Echo echo(Policy policy, Ior ior) {
        CallingSide side = new CallingSide(null, transport, endpoint -> false, ClientConfig.DEFAULT);
        org.omg.CORBA.Object plain = side.references().stub(ior);
        return EchoHelper.narrow(plain._set_policy_override(new Policy[] {policy}, SetOverrideType.SET_OVERRIDE));
    }
}
