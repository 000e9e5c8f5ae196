package org.pleiad.orb.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.CODESET_INCOMPATIBLE;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.INV_OBJREF;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.cdr.CodeSetComponent;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.Refused;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;
import org.pleiad.orb.transport.TcpEndpoint;

class InvocationTest {
    private static final TRANSIENT REFUSED = new TRANSIENT("refused", 0, CompletionStatus.COMPLETED_NO);

    private final ScriptedTransport transport = new ScriptedTransport();

    @AfterEach
    void everyReplyWasGivenBack() {
        for (GiopMessage reply : transport.replies) {
            assertThat(reply.buffer().refCnt()).isZero();
        }
    }

    @Test
    void makesAResultOfTheReply() {
        transport.thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(8));

        assertThat(echo(reference("a")).ping(7)).isEqualTo(8);

        ScriptedTransport.Received request = transport.received.get(0);
        assertThat(request.endpoint()).isEqualTo(new TcpEndpoint("a", 1));
        assertThat(request.header().operation()).isEqualTo("ping");
        assertThat(request.header().responseExpected()).isTrue();
        assertThat(request.body().readLong()).isEqualTo(7);
    }

    @Test
    void makesAUserExceptionOfTheReply() {
        transport.thenReply(ReplyStatus.USER_EXCEPTION, out -> {
            out.writeString("IDL:Refused:1.0");
            out.writeString("why not");
        });
        assertThatThrownBy(() -> echo(reference("a")).refuse("x"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason).isEqualTo("why not"));
    }

    @Test
    void raisesTheServersSystemExceptionUnchanged() {
        transport.thenRaise(new NO_PERMISSION("", 77, CompletionStatus.COMPLETED_MAYBE));
        assertThatThrownBy(() -> echo(reference("a")).ping(1))
                .isInstanceOfSatisfying(NO_PERMISSION.class, exception -> {
                    assertThat(exception.minor).isEqualTo(77);
                    assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
                });
    }

    @Test
    void triesProfilesAndAlternateAddressesInOrder() {
        transport.thenFail(REFUSED).thenFail(REFUSED).thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(1));
        IiopProfile first = profile("a", new AlternateAddress("b", 2).encode());
        IiopProfile second = profile("c");
        Echo echo = echo(new Ior(EchoHelper.id(), List.of(first.encode(), second.encode())));

        assertThat(echo.ping(0)).isEqualTo(1);

        assertThat(endpoints()).containsExactly("a:1", "b:2", "c:1");
    }

    @Test
    void raisesTheLastFailureWhenNoAddressIsLeft() {
        transport.thenFail(REFUSED);
        assertThatThrownBy(() -> echo(reference("a")).ping(0)).isSameAs(REFUSED);
    }

    @Test
    void repeatsOnceOnTheSameAddressWhenTheConnectionBrokeBeforeAnythingWasDone() {
        COMM_FAILURE closed = new COMM_FAILURE("closed", 0, CompletionStatus.COMPLETED_NO);
        transport.thenFail(closed).thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(1));
        assertThat(echo(reference("a")).ping(0)).isEqualTo(1);

        transport.thenFail(closed).thenFail(closed);
        assertThatThrownBy(() -> echo(reference("a")).ping(0)).isSameAs(closed);
    }

    @Test
    void neverRepeatsWhatMayHaveBeenExecuted() {
        COMM_FAILURE reset = new COMM_FAILURE("reset", 0, CompletionStatus.COMPLETED_MAYBE);
        transport.thenFail(reset);
        IiopProfile profile = profile("a", new AlternateAddress("b", 2).encode());
        assertThatThrownBy(() -> echo(new Ior("", List.of(profile.encode()))).ping(0))
                .isSameAs(reset);
        assertThat(transport.received).hasSize(1);
    }

    @Test
    void followsAForwardAndStaysThere() {
        transport
                .thenForward(reference("b"))
                .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(1))
                .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(2));
        Echo echo = echo(reference("a"));

        assertThat(echo.ping(0)).isEqualTo(1);
        assertThat(echo.ping(0)).isEqualTo(2);

        assertThat(endpoints()).containsExactly("a:1", "b:1", "b:1");
    }

    @Test
    void returnsToTheOriginalWhenTheForwardedServerIsGone() {
        transport
                .thenForward(reference("b"))
                .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(1))
                .thenFail(REFUSED)
                .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(2))
                .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(3));
        Echo echo = echo(reference("a"));
        echo.ping(0);

        assertThat(echo.ping(0)).isEqualTo(2);
        assertThat(echo.ping(0)).isEqualTo(3);

        assertThat(endpoints()).containsExactly("a:1", "b:1", "b:1", "a:1", "a:1");
    }

    @Test
    void returnsToTheOriginalWhenTheForwardedObjectIsGone() {
        transport
                .thenForward(reference("b"))
                .thenRaise(new OBJECT_NOT_EXIST("", 0, CompletionStatus.COMPLETED_NO))
                .thenRaise(new OBJECT_NOT_EXIST("", 5, CompletionStatus.COMPLETED_NO));

        assertThatThrownBy(() -> echo(reference("a")).ping(0))
                .isInstanceOfSatisfying(
                        OBJECT_NOT_EXIST.class, gone -> assertThat(gone.minor).isEqualTo(5));

        assertThat(endpoints()).containsExactly("a:1", "b:1", "a:1");
    }

    @Test
    void replacesTheReferenceAfterAPermanentForward() {
        Ior to = reference("b");
        transport
                .thenReply(ReplyStatus.LOCATION_FORWARD_PERM, to::write)
                .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(1))
                .thenFail(REFUSED);
        Echo echo = echo(reference("a"));
        echo.ping(0);

        assertThatThrownBy(() -> echo.ping(0)).isSameAs(REFUSED);

        assertThat(side(ClientConfig.DEFAULT).references().ior(echo)).isEqualTo(to);
    }

    @Test
    void boundsForwardsInACircle() {
        for (int i = 0; i < 12; i++) {
            transport.thenForward(reference(i % 2 == 0 ? "b" : "a"));
        }
        assertThatThrownBy(() -> echo(reference("a")).ping(0))
                .isInstanceOf(TRANSIENT.class)
                .hasMessageContaining("10 times");
        assertThat(transport.received).hasSize(11);
    }

    @Test
    void addressesTheObjectAsTheServerWants() {
        for (short mode : new short[] {TargetAddress.PROFILE_ADDRESS, TargetAddress.REFERENCE_ADDRESS}) {
            transport.received.clear();
            transport
                    .thenReply(ReplyStatus.NEEDS_ADDRESSING_MODE, out -> out.writeShort(mode))
                    .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeLong(1));

            assertThat(echo(reference("a")).ping(0)).isEqualTo(1);

            TargetAddress target = transport.received.get(1).header().target();
            assertThat(target)
                    .isInstanceOf(
                            mode == TargetAddress.PROFILE_ADDRESS
                                    ? TargetAddress.Profile.class
                                    : TargetAddress.Reference.class);
            assertThat(target.objectKey()).isEqualTo("key-a".getBytes(UTF_8));
        }
    }

    @Test
    void doesNotObeyAServerThatAsksForAnotherAddressAgainAndAgain() {
        for (int i = 0; i < 3; i++) {
            transport.thenReply(ReplyStatus.NEEDS_ADDRESSING_MODE, out -> out.writeShort((short) 0));
        }
        assertThatThrownBy(() -> echo(reference("a")).ping(0)).isInstanceOf(MARSHAL.class);
    }

    @Test
    void endsWhenItsTimeIsOver() {
        ClientConfig hasty = withTimeout(Duration.ofNanos(1));
        transport.thenForward(reference("b"));
        assertThatThrownBy(() -> echo(reference("a"), hasty).ping(0))
                .isInstanceOfSatisfying(
                        TIMEOUT.class, late -> assertThat(late.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
    }

    @Test
    void refusesTheReplyOfAnotherCall() {
        transport.then(request -> ScriptedTransport.reply(
                request, request.header().requestId() + 1, ReplyStatus.NO_EXCEPTION, out -> out.writeLong(1)));
        assertThatThrownBy(() -> echo(reference("a")).ping(0))
                .isInstanceOf(MARSHAL.class)
                .hasMessageContaining("id");
    }

    @Test
    void saysThatTheCallWasCompletedWhenTheResultIsCutOff() {
        transport.thenReply(ReplyStatus.NO_EXCEPTION, out -> {});
        assertThatThrownBy(() -> echo(reference("a")).ping(0))
                .isInstanceOfSatisfying(
                        MARSHAL.class, cut -> assertThat(cut.completed).isEqualTo(CompletionStatus.COMPLETED_YES));
    }

    @Test
    void tellsTheCodeSetsThatItChoseInEveryRequest() {
        TaggedComponent latin =
                new TaggedComponent(TaggedComponent.TAG_CODE_SETS, CodeSetComponent.PREFERRING_LATIN_1.encode());
        Ior ior = new Ior(EchoHelper.id(), List.of(profile("a", latin).encode()));
        Echo echo = echo(ior);
        for (int i = 0; i < 2; i++) {
            transport.thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeString("ä"));
            assertThat(echo.reverse("ä")).isEqualTo("ä");
            assertThat(transport.received.get(i).header().contexts().find(1)).isNotNull();
        }
    }

    @Test
    void holdsButDoesNotCallWhatItCannotReach() {
        CallingSide side = side(ClientConfig.DEFAULT);
        Ior foreign = new Ior(EchoHelper.id(), List.of(new TaggedProfile(1234, new byte[] {0})));
        Echo unreachable = EchoHelper.narrow(side.references().stub(foreign));
        assertThat(side.references().ior(unreachable)).isEqualTo(foreign);
        assertThatThrownBy(() -> unreachable.ping(1))
                .isInstanceOf(INV_OBJREF.class)
                .hasMessageContaining("1234");

        TaggedComponent ebcdic = new TaggedComponent(
                TaggedComponent.TAG_CODE_SETS, new CodeSetComponent(0x10020025, List.of(), 0, List.of()).encode());
        Echo incompatible =
                echo(new Ior(EchoHelper.id(), List.of(profile("a", ebcdic).encode())));
        assertThatThrownBy(() -> incompatible.ping(1)).isInstanceOf(CODESET_INCOMPATIBLE.class);
    }

    @Test
    void asksForTheTypeOnlyWhenItDoesNotKnowIt() {
        transport
                .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeBoolean(true))
                .thenReply(ReplyStatus.NO_EXCEPTION, out -> out.writeBoolean(false));
        org.omg.CORBA.Object untyped = side(ClientConfig.DEFAULT)
                .references()
                .stub(new Ior("", List.of(profile("a").encode())));

        assertThat(EchoHelper.narrow(untyped)._is_a(EchoHelper.id())).isTrue();
        assertThat(untyped._is_a(EchoHelper.id())).as("remembered").isTrue();
        assertThat(untyped._is_a("IDL:Other:1.0")).isFalse();

        assertThat(transport.received).hasSize(2);
        assertThat(transport.received.get(0).header().operation()).isEqualTo("_is_a");
    }

    @Test
    void saysWhatANewcomerDidWrong() {
        Echo echo = echo(reference("a"));
        assertThatThrownBy(() -> echo._is_a(null)).isInstanceOf(SystemException.class);
    }

    private List<String> endpoints() {
        List<String> endpoints = new ArrayList<>();
        transport.received.forEach(request -> endpoints.add(request.endpoint().toString()));
        return endpoints;
    }

    private static ClientConfig withTimeout(Duration timeout) {
        return ClientConfig.DEFAULT.withCallTimeout(timeout);
    }

    private static IiopProfile profile(String host, TaggedComponent... components) {
        return new IiopProfile(GiopVersion.V1_2, host, 1, ("key-" + host).getBytes(UTF_8), List.of(components));
    }

    private static Ior reference(String host) {
        return new Ior(EchoHelper.id(), List.of(profile(host).encode()));
    }

    private CallingSide side(ClientConfig config) {
        return new CallingSide(null, transport, endpoint -> false, config);
    }

    private Echo echo(Ior ior) {
        return echo(ior, ClientConfig.DEFAULT);
    }

    private Echo echo(Ior ior, ClientConfig config) {
        Ior typed = new Ior(EchoHelper.id(), ior.profiles());
        return EchoHelper.narrow(side(config).references().stub(typed));
    }
}
