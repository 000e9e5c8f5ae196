package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;
import org.pleiad.orb.faults.Fault.Ending;
import org.pleiad.orb.faults.Fault.Kind;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.policy.Rebinding;

/** What a client does about broken connections: with sessions, without, and where it may execute twice. */
class SessionCallsIT {
    private static final Fault LOST_REPLY = new Fault(Kind.CUT_REPLY, 0, Ending.RST);

    /** Files of a file system whose operation says whether the file was there. */
    private final Set<String> files = ConcurrentHashMap.newKeySet();

    private final EchoServant servant = new EchoServant() {
        @Override
        public String reverse(String file) {
            calls.incrementAndGet();
            return files.add(file) ? "created" : "EEXISTS";
        }
    };

    private Pleiad server;
    private Pleiad client;
    private FaultyProxy network;
    private Echo echo;

    @BeforeEach
    void start() throws Exception {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        String reference = server.toText(server.export(servant, Echo.class));
        network = FaultyProxy.before(reference);
        client = Pleiad.builder().build();
        echo = network.resolve(client, reference, Echo.class);
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        network.close();
        server.close();
    }

    @Test
    void aLostReplyIsNotEvenNoticed() {
        network.next(LOST_REPLY, LOST_REPLY, LOST_REPLY);

        assertThat(echo.reverse("f")).isEqualTo("created");

        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void userExceptionsAreRepeatedToo() {
        network.next(LOST_REPLY);

        assertThatThrownBy(() -> echo.refuse("full"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason).isEqualTo("full"));

        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void withoutSessionsALostReplyLeavesTheOutcomeOpen() throws Exception {
        try (Pleiad plain = Pleiad.builder()
                .configure(settings -> settings.retry(org.pleiad.orb.client.RetryConfig.DEFAULT.withSessions(false)))
                .build()) {
            Echo there = plain.resolve(client.toText(echo), Echo.class);
            network.next(LOST_REPLY);
            assertThatThrownBy(() -> there.reverse("f"))
                    .isInstanceOfSatisfying(
                            COMM_FAILURE.class,
                            lost -> assertThat(lost.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
            assertThat(servant.calls).hasValue(1);
        }
    }

    @Test
    void atLeastOnceExecutesAgain() {
        Echo again = client.with(echo, CallOptions.DEFAULT.withDelivery(Delivery.AT_LEAST_ONCE));
        network.next(LOST_REPLY);

        assertThat(again.reverse("f")).isEqualTo("EEXISTS");

        assertThat(servant.calls).hasValue(2);
    }

    @Test
    void atLeastOnceGoesOnUntilTheDeadline() {
        network.otherwise(() -> LOST_REPLY);
        Echo again =
                client.with(echo, CallOptions.deadline(Duration.ofMillis(700)).withDelivery(Delivery.AT_LEAST_ONCE));

        assertThatThrownBy(() -> again.ping(1))
                .isInstanceOfSatisfying(
                        SystemException.class,
                        failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));

        assertThat(servant.calls.get()).isGreaterThan(2);
    }

    @Test
    void aCallEndsWhenItsDeadlineComesBeforeAReply() {
        Echo hasty = client.with(echo, CallOptions.deadline(Duration.ofMillis(200)));
        hasty.ping(1);
        network.otherwise(() -> Fault.of(Kind.DROP_REPLY));

        assertThatThrownBy(() -> hasty.ping(1))
                .isInstanceOfSatisfying(
                        TIMEOUT.class, late -> assertThat(late.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));

        assertThat(servant.calls).hasValue(2);
    }

    @Test
    void tellsTheEarlierFailureWhenTheServerIsGone() throws Exception {
        assertThat(echo.ping(1)).isEqualTo(2);
        AtomicBoolean first = new AtomicBoolean(true);
        network.otherwise(() -> {
            if (first.getAndSet(false)) {
                return LOST_REPLY;
            }
            // the network is down from now on: its listener as well
            try {
                network.close();
            } catch (java.io.IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
            return new Fault(Kind.CUT_REQUEST, 0, Ending.RST);
        });

        assertThatThrownBy(() -> echo.ping(1))
                .isInstanceOfSatisfying(
                        COMM_FAILURE.class,
                        lost -> assertThat(lost.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
    }

    @Test
    void opensAnotherSessionWithAServerThatWasStartedAgain() throws Exception {
        AtomicBoolean asked = new AtomicBoolean();
        Echo direct = client.resolve(server.toText(server.rootPoa().servant_to_reference(servant)), Echo.class);
        Echo careful = client.with(direct, CallOptions.DEFAULT.withRebinding(move -> {
            asked.set(move.cause() == Rebinding.Cause.RESTARTED);
            return true;
        }));
        careful.ping(1);

        restartServer();

        // it is another life of the server: transient objects are gone, and that is what the caller learns
        assertThatThrownBy(() -> careful.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(asked).isTrue();
    }

    private void restartServer() throws Exception {
        var profile = org.pleiad.orb.ior.IiopProfile.decode(
                org.pleiad.orb.ior.Ior.parse(server.toText(server.rootPoa().servant_to_reference(servant)))
                        .profiles()
                        .get(0));
        server.close();
        server = Pleiad.builder().listen("127.0.0.1", profile.port()).build();
    }
}
