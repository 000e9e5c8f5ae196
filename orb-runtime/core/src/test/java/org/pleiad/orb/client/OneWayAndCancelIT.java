package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.PortableServer.POAManager;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.deadline.CurrentCall;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/** One-way requests by their sync scopes, and calls that nobody waits for any more. */
class OneWayAndCancelIT {
    private static final short WITH_TRANSPORT = 1;
    private static final short WITH_SERVER = 2;
    private static final short WITH_TARGET = 3;

    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(shorts = {0, WITH_TRANSPORT, WITH_SERVER, WITH_TARGET})
    void oneWayRequestsAllArriveWhateverTheScope(short scope) {
        // which of them a servant sees first is not said: several threads serve them
        Set<Integer> arrived = ConcurrentHashMap.newKeySet();
        EchoServant servant = new EchoServant() {
            @Override
            public void note(int value) {
                arrived.add(value);
            }
        };
        Echo echo = client.with(exported(servant), CallOptions.DEFAULT.withSyncScope(scope));
        for (int i = 1; i <= 20; i++) {
            echo.note(i);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> arrived.size() == 20);
    }

    @Test
    void withTargetReturnsWhenTheServantHasRun() {
        EchoServant servant = new EchoServant();
        Echo echo = client.with(exported(servant), CallOptions.DEFAULT.withSyncScope(WITH_TARGET));
        echo.note(7);
        assertThat(servant.noted).hasValue(7);
    }

    @Test
    void withServerReturnsWhileTheServantStillRuns() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        EchoServant servant = new EchoServant() {
            @Override
            public void note(int value) {
                try {
                    go.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                super.note(value);
            }
        };
        Echo echo = client.with(exported(servant), CallOptions.DEFAULT.withSyncScope(WITH_SERVER));
        echo.note(7);
        assertThat(servant.noted).hasValue(0);
        go.countDown();
        await().atMost(Duration.ofSeconds(20)).untilAtomic(servant.noted, org.hamcrest.Matchers.is(7));
    }

    @Test
    void scopesThatHearFromTheServerHearOfFailures() throws Exception {
        EchoServant servant = new EchoServant();
        Echo echo = exported(servant);
        server.rootPoa().deactivate_object(server.rootPoa().servant_to_id(servant));
        assertThatThrownBy(() -> client.with(echo, CallOptions.DEFAULT.withSyncScope(WITH_TARGET))
                        .note(1))
                .isInstanceOf(OBJECT_NOT_EXIST.class);
        echo.note(1);
    }

    @Test
    void withTransportFailsWhereNobodyListens() {
        Echo echo = exported(new EchoServant());
        server.close();
        assertThatThrownBy(() -> client.with(echo, CallOptions.DEFAULT.withSyncScope(WITH_TRANSPORT))
                        .note(1))
                .isInstanceOf(SystemException.class);
    }

    @Test
    void aServantCanSeeThatNobodyWaitsAnyMore() {
        AtomicReference<CurrentCall> call = new AtomicReference<>();
        CountDownLatch seen = new CountDownLatch(1);
        Echo echo = exported(new EchoServant() {
            @Override
            public void sleep(int millis) {
                CurrentCall current = server.currentCall().orElseThrow();
                call.set(current);
                await().atMost(Duration.ofSeconds(30)).until(current::isCancelled);
                seen.countDown();
            }
        });
        assertThatThrownBy(() -> client.with(echo, CallOptions.deadline(Duration.ofSeconds(2)))
                        .sleep(0))
                .isInstanceOf(TIMEOUT.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> seen.getCount() == 0);
        assertThat(call.get().timeLeft()).contains(Duration.ZERO);
        assertThat(server.currentCall()).isEmpty();
    }

    @Test
    void aCancelledRequestThatWasHeldIsNotBegun() throws Exception {
        EchoServant servant = new EchoServant();
        Echo echo = exported(servant);
        echo.ping(1);
        POAManager manager = server.rootPoa().the_POAManager();
        manager.hold_requests(false);
        try (Pleiad hasty = Pleiad.builder().callTimeout(Duration.ofSeconds(1)).build()) {
            Echo impatient = hasty.resolve(client.toText(echo), Echo.class);
            assertThatThrownBy(() -> impatient.ping(2)).isInstanceOf(TIMEOUT.class);
        }
        // nothing shows from outside that the CancelRequest has been read
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        manager.activate();
        assertThat(echo.ping(3)).isEqualTo(4);

        await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(20)).until(() -> servant.calls.get() == 2);
    }

    private Echo exported(EchoServant servant) {
        return client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
    }
}
