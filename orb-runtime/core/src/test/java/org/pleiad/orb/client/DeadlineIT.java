package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.PortableServer.POAManager;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.deadline.AmbientDeadline;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.policy.Policies;

/** Deadlines of calls, and of the calls that these lead to. */
class DeadlineIT {
    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad middle = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();

    @AfterEach
    void stop() {
        client.close();
        middle.close();
        server.close();
    }

    @Test
    void boundsWhatTheServantCallsInTurn() {
        EchoServant slow = new EchoServant();
        Echo far = middle.resolve(server.toText(server.export(slow, Echo.class)), Echo.class);
        AtomicReference<SystemException> nested = new AtomicReference<>();
        CountDownLatch nestedEnded = new CountDownLatch(1);
        CountDownLatch callerGaveUp = new CountDownLatch(1);
        Echo near = exported(middle, new EchoServant() {
            @Override
            public int ping(int value) {
                try {
                    far.sleep(6_000);
                } catch (SystemException late) {
                    nested.set(late);
                } finally {
                    nestedEnded.countDown();
                }
                // A reply at the very moment of the deadline could still be in time for a caller that wakes late.
                DeadlineIT.await(callerGaveUp);
                return value;
            }
        });

        assertThatThrownBy(() -> client.with(near, CallOptions.deadline(Duration.ofSeconds(2)))
                        .ping(1))
                .isInstanceOfSatisfying(
                        TIMEOUT.class, late -> assertThat(late.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        callerGaveUp.countDown();

        assertThat(await(nestedEnded))
                .as("the nested call ended with its caller's")
                .isTrue();
        assertThat(nested.get()).isInstanceOf(TIMEOUT.class);
    }

    @Test
    void takesTheEarlierOfItsOwnAndItsCallersDeadline() {
        AtomicReference<Long> left = new AtomicReference<>();
        Echo far = middle.resolve(server.toText(server.export(noting(left), Echo.class)), Echo.class);
        Echo near = exported(middle, new EchoServant() {
            @Override
            public int ping(int value) {
                return middle.with(far, CallOptions.deadline(Duration.ofSeconds(value)))
                        .ping(1);
            }
        });
        Echo patient = client.with(near, CallOptions.deadline(Duration.ofSeconds(50)));

        patient.ping(20);
        assertThat(left.get()).isLessThan(TimeUnit.SECONDS.toNanos(20)).isPositive();
        patient.ping(500);
        assertThat(left.get()).isLessThan(TimeUnit.SECONDS.toNanos(50)).isGreaterThan(TimeUnit.SECONDS.toNanos(20));
    }

    @Test
    void tellsNothingWhereNobodySetADeadline() {
        AtomicReference<Long> left = new AtomicReference<>(0L);
        exported(server, noting(left)).ping(1);
        assertThat(left.get()).isNull();
    }

    @Test
    void leavesNothingOnTheServersThread() {
        AtomicReference<Long> left = new AtomicReference<>();
        Echo echo = exported(server, noting(left));
        for (int i = 0; i < 20; i++) {
            client.with(echo, CallOptions.deadline(Duration.ofSeconds(50))).ping(1);
            assertThat(left.get()).isNotNull();
            echo.ping(1);
            assertThat(left.get()).isNull();
        }
    }

    @Test
    void doesNotBeginWhatIsTooLateForItsCaller() throws Exception {
        EchoServant servant = new EchoServant();
        Echo echo = exported(server, servant);
        POAManager manager = server.rootPoa().the_POAManager();
        manager.hold_requests(false);
        Echo punctual = client.with(
                echo, CallOptions.deadline(Duration.ofSeconds(50)).withStartDeadline(Duration.ofMillis(50)));
        AtomicReference<SystemException> failure = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                punctual.ping(1);
            } catch (SystemException late) {
                failure.set(late);
            }
        });
        caller.start();
        caller.join(300);
        assertThat(caller.isAlive()).as("held by the server").isTrue();

        manager.activate();
        caller.join(20_000);

        assertThat(failure.get()).isInstanceOf(TIMEOUT.class);
        assertThat(failure.get().completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        assertThat(servant.calls).hasValue(0);
        assertThat(echo.ping(1)).isEqualTo(2);
    }

    @Test
    void refusesToSendWhatIsTooLateAlready() {
        EchoServant servant = new EchoServant();
        Echo echo = exported(server, servant);
        for (CallOptions late : new CallOptions[] {
            CallOptions.deadline(Duration.ZERO),
            CallOptions.DEFAULT.withStartDeadline(Duration.ZERO),
            CallOptions.DEFAULT.with(Policies.requestEnd(Instant.now().minusSeconds(1))),
            CallOptions.DEFAULT.with(Policies.replyEnd(Instant.now().minusSeconds(1)))
        }) {
            assertThatThrownBy(() -> client.with(echo, late).ping(1))
                    .as(late.toString())
                    .isInstanceOfSatisfying(
                            TIMEOUT.class,
                            timeout -> assertThat(timeout.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
        }
        assertThat(servant.calls).hasValue(0);
    }

    private Echo exported(Pleiad orb, EchoServant servant) {
        return client.resolve(orb.toText(orb.export(servant, Echo.class)), Echo.class);
    }

    private static EchoServant noting(AtomicReference<Long> left) {
        return new EchoServant() {
            @Override
            public int ping(int value) {
                Long deadline = AmbientDeadline.current();
                left.set(deadline == null ? null : deadline - System.nanoTime());
                return value;
            }
        };
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
