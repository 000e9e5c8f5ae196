package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.async.AsyncCall;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.MarshalledReply;

/** Threads whose calls somebody else makes. */
class DivertedCallsIT {
    private final EchoServant servant = new EchoServant();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final Pleiad client = Pleiad.builder().build();
    private final List<MarshalledCall> calls = new ArrayList<>();
    private Echo echo;

    @BeforeEach
    void divert() {
        echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
        assertThat(DivertedCalls.divert(this::make)).isNull();
    }

    @AfterEach
    void stop() {
        DivertedCalls.divert(null);
        client.close();
        server.close();
    }

    /** Makes the call on this thread, as a primary would. */
    private MarshalledReply make(MarshalledCall call) {
        calls.add(call);
        CallDiversion self = DivertedCalls.divert(null);
        try {
            return call.start(ServiceContexts.NONE).toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        } finally {
            DivertedCalls.divert(self);
        }
    }

    @Test
    void resultsAndExceptionsAreWhatTheOtherSays() {
        assertThat(echo.ping(41)).isEqualTo(42);
        assertThat(echo.reverse("häuser")).isEqualTo("resuäh");
        assertThatThrownBy(() -> echo.refuse("full"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason).isEqualTo("full"));
        assertThat(calls).extracting(MarshalledCall::operation).containsExactly("ping", "reverse", "refuse");
    }

    @Test
    void theSameCallMayBeMadeAgain() {
        assertThat(echo.ping(41)).isEqualTo(42);
        MarshalledReply again = make(calls.get(0));
        assertThat(again.body().reader().readLong()).isEqualTo(42);
        assertThat(servant.calls).hasValue(2);
    }

    @Test
    void failuresAreRepliesToo() throws Exception {
        server.rootPoa().deactivate_object(server.rootPoa().servant_to_id(servant));
        assertThatThrownBy(() -> echo.ping(41)).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(calls).hasSize(1);
    }

    @Test
    void objectsOfTheSameProcessAreCalledAsEver() {
        EchoServant helper = new EchoServant();
        assertThat(client.export(helper, Echo.class).ping(1)).isEqualTo(2);
        assertThat(helper.calls).hasValue(1);
        assertThat(calls).isEmpty();
    }

    @Test
    void whatNobodyWaitsForIsRefused() {
        assertThat(AsyncCall.to(echo, "ping")
                        .arguments(out -> out.write_long(1))
                        .returning(in -> in.read_long()))
                .failsWithin(java.time.Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(BAD_INV_ORDER.class);
        assertThat(servant.calls).hasValue(0);
    }
}
