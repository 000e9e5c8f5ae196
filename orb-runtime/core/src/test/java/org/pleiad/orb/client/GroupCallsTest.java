package org.pleiad.orb.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.client.ScriptedTransport.Received;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo._EchoStub;
import org.pleiad.orb.error.Vendor;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.group.GroupCallContext;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.group.GroupVersionContext;
import org.pleiad.orb.group.PrimaryComponent;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;
import org.pleiad.orb.policy.Policies;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionComponent;
import org.pleiad.orb.session.SessionContext;
import org.pleiad.orb.transport.TcpEndpoint;

/** Calls of a group, as its members see them arrive. */
@Timeout(30)
class GroupCallsTest {
    private static final byte[] KEY = "the group".getBytes(UTF_8);
    private static final int OURS = Vendor.PLEIAD.vmcid() | 0xfff;

    private final ScriptedTransport transport = new ScriptedTransport();
    private final CallingSide side = new CallingSide(
            null, transport, endpoint -> false, ClientConfig.DEFAULT.withCallTimeout(Duration.ofSeconds(10)));

    @AfterEach
    void everyReplyWasGivenBack() {
        for (GiopMessage reply : transport.replies) {
            assertThat(reply.buffer().refCnt()).isZero();
        }
    }

    /** A reference with a profile for each host; a star marks the primary's. */
    private static Ior group(int version, String... hosts) {
        List<TaggedProfile> profiles = new ArrayList<>();
        for (String host : hosts) {
            List<TaggedComponent> components = new ArrayList<>();
            components.add(new GroupComponent("plant", 7, version).encode());
            if (host.endsWith("*")) {
                components.add(PrimaryComponent.PRIMARY);
            }
            components.add(new SessionComponent(300).encode());
            for (String other : hosts) {
                if (!other.equals(host)) {
                    components.add(new AlternateAddress(name(other), 1).encode());
                }
            }
            profiles.add(new IiopProfile(GiopVersion.V1_2, name(host), 1, KEY, components).encode());
        }
        return new Ior(EchoHelper.id(), profiles);
    }

    private static String name(String host) {
        return host.replace("*", "");
    }

    private Echo echo(Ior ior) {
        return EchoHelper.narrow(side.references().stub(ior));
    }

    private static SystemException comm() {
        return new COMM_FAILURE("gone", 0, CompletionStatus.COMPLETED_MAYBE);
    }

    private static SystemException refused() {
        return new TRANSIENT("refused", 0, CompletionStatus.COMPLETED_NO);
    }

    private List<String> hosts() {
        return transport.received.stream()
                .map(one -> ((TcpEndpoint) one.endpoint()).host())
                .toList();
    }

    private static FtRequest identity(Received request) {
        return FtRequest.find(request.header().contexts());
    }

    private static GroupCallContext call(Received request) {
        return GroupCallContext.find(request.header().contexts());
    }

    private static int version(Received request) {
        return GroupVersionContext.find(request.header().contexts()).version();
    }

    private void answer(int value) {
        transport.thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(value));
    }

    @Test
    void requestsCarryAnIdentityAndTheVersionAndNoSession() {
        answer(2);
        answer(3);
        Echo echo = echo(group(5, "a*", "b"));
        echo.ping(1);
        echo.ping(2);

        Received first = transport.received.get(0);
        Received second = transport.received.get(1);
        assertThat(identity(first).retentionId()).isOne();
        assertThat(identity(second).retentionId()).isEqualTo(2);
        assertThat(identity(second).clientId()).isEqualTo(identity(first).clientId());
        assertThat(version(first)).isEqualTo(5);
        assertThat(call(second).acknowledgedBelow()).isEqualTo(2);
        assertThat(SessionContext.find(first.header().contexts())).isNull();
    }

    @Test
    void thePrimaryIsAskedFirstAndEachAddressOnceInARound() {
        transport.thenFail(refused()).thenFail(refused()).thenFail(refused());
        answer(2);
        assertThat(echo(group(1, "a", "b*", "c")).ping(1)).isEqualTo(2);
        assertThat(hosts()).containsExactly("b", "a", "c", "b");
    }

    @Test
    void whatMayHaveBeenExecutedIsSentToAnotherMemberUnderTheSameIdentity() {
        transport.thenFail(comm()).thenFail(refused());
        answer(2);
        assertThat(echo(group(1, "a*", "b")).ping(1)).isEqualTo(2);

        assertThat(hosts()).containsExactly("a", "a", "b");
        assertThat(transport.received)
                .extracting(GroupCallsTest::identity)
                .containsOnly(identity(transport.received.get(0)));
        assertThat(transport.received).extracting(one -> call(one).attempt()).containsExactly(1, 2, 3);
    }

    @Test
    void aMemberThatSaysNothingIsLeftForAnotherOne() {
        transport.thenFail(new TIMEOUT("silent", 0, CompletionStatus.COMPLETED_MAYBE));
        answer(2);
        assertThat(echo(group(1, "a*", "b")).ping(1)).isEqualTo(2);
        assertThat(hosts()).containsExactly("a", "b");
    }

    @Test
    void membersWithoutAMajorityAreAskedAgainUntilThereIsOne() {
        for (int i = 0; i < 10; i++) {
            transport.thenRaise(new TRANSIENT("no majority", OURS, CompletionStatus.COMPLETED_NO));
        }
        answer(2);
        assertThat(echo(group(1, "a*", "b")).ping(1)).isEqualTo(2);
    }

    @Test
    void aServantsOwnTransientIsRaisedWhenAllMembersSaySo() {
        for (int i = 0; i < 3; i++) {
            transport.thenRaise(new TRANSIENT("try later", 42, CompletionStatus.COMPLETED_NO));
        }
        Echo echo = echo(group(1, "a*", "b"));
        assertThatThrownBy(() -> echo.ping(1))
                .isInstanceOfSatisfying(
                        TRANSIENT.class, failure -> assertThat(failure.minor).isEqualTo(42));
    }

    @Test
    void aGroupThatNoMemberKnowsDoesNotExist() {
        transport.thenRaise(new OBJECT_NOT_EXIST("", 1, CompletionStatus.COMPLETED_NO));
        transport.thenRaise(new OBJECT_NOT_EXIST("", 1, CompletionStatus.COMPLETED_NO));
        Echo echo = echo(group(1, "a*", "b"));
        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(hosts()).containsExactly("a", "b");
    }

    @Test
    void aMemberThatDoesNotKnowTheGroupAnyMoreIsPassedOver() {
        transport.thenRaise(new OBJECT_NOT_EXIST("", 1, CompletionStatus.COMPLETED_NO));
        answer(2);
        assertThat(echo(group(1, "a*", "b")).ping(1)).isEqualTo(2);
    }

    @Test
    void theReplyToARepetitionIsCertainWhateverWentBefore() {
        transport.thenFail(comm());
        transport.thenRaise(new BAD_PARAM("", 3, CompletionStatus.COMPLETED_NO));
        Echo echo = echo(group(1, "a*", "b"));
        assertThatThrownBy(() -> echo.ping(1))
                .isInstanceOfSatisfying(
                        BAD_PARAM.class,
                        failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
    }

    @Test
    void aRefusalAfterAnUncertainAttemptIsNotCertain() {
        transport.thenFail(comm());
        transport.thenRaise(new OBJECT_NOT_EXIST("", 1, CompletionStatus.COMPLETED_NO));
        transport.thenRaise(new OBJECT_NOT_EXIST("", 1, CompletionStatus.COMPLETED_NO));
        Echo echo = echo(group(1, "a*", "b"));
        assertThatThrownBy(() -> echo.ping(1))
                .isInstanceOfSatisfying(
                        SystemException.class,
                        failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
    }

    @Test
    void aNewerReferenceReplacesTheOldOneUnderTheSameIdentity() {
        transport.thenFail(comm());
        transport.thenReply(
                ReplyStatus.LOCATION_FORWARD_PERM, out -> group(9, "c*", "d").write(out));
        answer(2);
        answer(3);
        Echo echo = echo(group(1, "a*", "b"));
        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(echo.ping(2)).isEqualTo(3);

        assertThat(hosts()).containsExactly("a", "a", "c", "c");
        assertThat(identity(transport.received.get(2))).isEqualTo(identity(transport.received.get(0)));
        assertThat(version(transport.received.get(2))).isEqualTo(9);
        assertThat(call(transport.received.get(3)).acknowledgedBelow()).isEqualTo(2);
    }

    @Test
    void whenAllNewMembersAreGoneTheOldOnesAreAsked() {
        transport.thenReply(
                ReplyStatus.LOCATION_FORWARD_PERM, out -> group(9, "c*").write(out));
        transport.thenFail(refused());
        answer(2);
        assertThat(echo(group(1, "a*", "b")).ping(1)).isEqualTo(2);
        assertThat(hosts()).containsExactly("a", "c", "a");
    }

    @Test
    void aCallThatMayHaveBeenExecutedIsNotSentOnToAnotherObject() {
        transport.thenFail(comm());
        Ior elsewhere =
                new Ior(EchoHelper.id(), List.of(new IiopProfile(GiopVersion.V1_2, "x", 1, KEY, List.of()).encode()));
        transport.thenForward(elsewhere);
        Echo echo = echo(group(1, "a*", "b"));
        assertThatThrownBy(() -> echo.ping(1))
                .isInstanceOfSatisfying(
                        SystemException.class,
                        failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        assertThat(hosts()).containsExactly("a", "a");
    }

    @Test
    void theMemberThatAnsweredIsAskedNext() {
        transport.thenFail(refused());
        answer(2);
        answer(3);
        Echo echo = echo(group(1, "a*", "b"));
        echo.ping(1);
        echo.ping(2);
        assertThat(hosts()).containsExactly("a", "b", "b");
    }

    @Test
    void oneWayRequestsAreKnownAgainToo() {
        transport.thenFail(refused());
        transport.then(request -> null);
        answer(2);
        Echo echo = echo(group(1, "a*", "b"));
        echo.note(1);
        echo.ping(1);
        assertThat(transport.received)
                .extracting(one -> identity(one).retentionId())
                .containsExactly(1, 1, 2);
        assertThat(call(transport.received.get(2)).acknowledgedBelow()).isEqualTo(2);
        transport.replies.removeIf(reply -> reply == null);
    }

    @Test
    void aRequestIsNotRepeatedWhenItsDurationIsOver() {
        transport.then(request -> {
            throw comm();
        });
        Echo plain = echo(group(1, "a*", "b"));
        Echo echo = EchoHelper.narrow(((_EchoStub) plain)
                ._set_policy_override(
                        new Policy[] {Policies.requestDuration(Duration.ZERO)}, SetOverrideType.SET_OVERRIDE));
        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(COMM_FAILURE.class);
    }

    @Test
    void referencesOfOneGroupAreEquivalentWhateverTheirVersion() {
        Echo old = echo(group(1, "a*", "b"));
        Echo fresh = echo(group(9, "c*", "d"));
        assertThat(old._is_equivalent(fresh)).isTrue();
        assertThat(old._hash(1000)).isEqualTo(fresh._hash(1000));
        Ior another = new Ior(
                EchoHelper.id(),
                List.of(new IiopProfile(
                                GiopVersion.V1_2, "a", 1, KEY, List.of(new GroupComponent("plant", 8, 1).encode()))
                        .encode()));
        assertThat(old._is_equivalent(echo(another))).isFalse();
    }
}
