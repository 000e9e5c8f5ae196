package org.pleiad.orb.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.deadline.CurrentCall;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;
import org.pleiad.orb.error.Minor;

/** Calls that nobody waits for, over the wire and within the process. */
class AsyncCallIT {
    private static final long PATIENCE_SECONDS = 60;

    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void resultsArrive(boolean collocated) throws Exception {
        AsyncEcho echo = echo(new EchoServant(), collocated);
        assertThat(get(echo.ping(41))).isEqualTo(42);
        byte[] data = new byte[300_000];
        data[299_999] = 7;
        assertThat(get(echo.copy(data))).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void userExceptionsArriveTyped(boolean collocated) {
        AsyncEcho echo = echo(new EchoServant(), collocated);
        assertThatThrownBy(() -> get(echo.refuse("no")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason).isEqualTo("no"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void systemExceptionsArrive(boolean collocated) throws Exception {
        EchoServant servant = new EchoServant();
        AsyncEcho echo = echo(servant, collocated);
        server.rootPoa().deactivate_object(server.rootPoa().servant_to_id(servant));
        assertThatThrownBy(() -> get(echo.ping(1))).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void theCallerDoesNotWait() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AsyncEcho echo = echo(new EchoServant() {
            @Override
            public void sleep(int millis) {
                awaitQuietly(go);
            }
        });
        CompletableFuture<Void> sleeping = echo.sleep(0);
        assertThat(get(echo.ping(1))).isEqualTo(2);
        assertThat(sleeping).isNotDone();
        go.countDown();
        get(sleeping);
    }

    @Test
    void completionsMayWaitForOtherCallsOfAnyKind() throws Exception {
        AsyncEcho echo = echo(new EchoServant());
        List<CompletableFuture<Integer>> sums = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sums.add(echo.ping(i)
                    .thenApply(
                            answer -> echo.ping(answer).join() + echo.target().ping(answer)));
        }
        for (int i = 0; i < 50; i++) {
            assertThat(get(sums.get(i))).isEqualTo(2 * (i + 2));
        }
    }

    @Test
    void aCompletionThatBlocksKeepsNoOtherFromCompleting() throws Exception {
        CountDownLatch attached = new CountDownLatch(1);
        AsyncEcho echo = echo(new EchoServant() {
            @Override
            public int ping(int value) {
                awaitQuietly(attached); // otherwise what comes after an answer might run on this test's thread
                return super.ping(value);
            }
        });
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Void>> blocked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            blocked.add(echo.ping(i).thenAccept(answer -> awaitQuietly(go)));
        }
        attached.countDown();
        assertThat(get(echo.ping(1))).isEqualTo(2);
        go.countDown();
        for (CompletableFuture<Void> one : blocked) {
            get(one);
        }
    }

    @Test
    void tenThousandCallsAreUnderWayAtTheSameTimeWithoutAThreadEach() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        EchoServant servant = new EchoServant() {
            @Override
            public int ping(int value) {
                awaitQuietly(go);
                return super.ping(value);
            }
        };
        AsyncEcho echo = echo(servant);
        get(echo.note(1));
        long before = completionThreads();
        List<CompletableFuture<Integer>> answers =
                IntStream.range(0, 10_000).mapToObj(echo::ping).toList();
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        assertThat(completionThreads() - before).isLessThan(20);
        go.countDown();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(get(answers.get(i))).isEqualTo(i + 1);
        }
    }

    @Test
    void callsBeyondTheLimitAreRefused() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        EchoServant servant = new EchoServant() {
            @Override
            public void sleep(int millis) {
                awaitQuietly(go);
            }
        };
        Echo exported = exported(servant);
        try (Pleiad small = Pleiad.builder()
                .configure(settings -> settings.maxAsyncCalls(3))
                .build()) {
            AsyncEcho echo = new AsyncEcho(small.resolve(client.toText(exported), Echo.class));
            List<CompletableFuture<Void>> three =
                    IntStream.range(0, 3).mapToObj(i -> echo.sleep(0)).toList();
            assertThatThrownBy(() -> get(echo.ping(1)))
                    .isInstanceOfSatisfying(
                            TRANSIENT.class,
                            refused -> assertThat(Minor.TOO_MANY_ASYNC_CALLS.matches(refused))
                                    .isTrue());
            go.countDown();
            for (CompletableFuture<Void> one : three) {
                get(one);
            }
            assertThat(get(echo.ping(1))).isEqualTo(2);
        }
    }

    @Test
    void cancellingTellsTheServer() throws Exception {
        AtomicReference<CurrentCall> seen = new AtomicReference<>();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AsyncEcho echo = echo(new EchoServant() {
            @Override
            public void sleep(int millis) {
                CurrentCall current = server.currentCall().orElseThrow();
                seen.set(current);
                running.countDown();
                await().atMost(Duration.ofSeconds(PATIENCE_SECONDS)).until(current::isCancelled);
                cancelled.countDown();
            }
        });
        CompletableFuture<Void> call = echo.sleep(0);
        awaitQuietly(running);
        assertThat(call.cancel(true)).isTrue();
        awaitQuietly(cancelled);
        assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
        assertThat(get(echo.ping(1))).isEqualTo(2);
    }

    @Test
    void aDeadlineEndsACallWithTimeout() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Echo exported = exported(new EchoServant() {
            @Override
            public void sleep(int millis) {
                awaitQuietly(go);
            }
        });
        AsyncEcho hasty = new AsyncEcho(client.with(exported, CallOptions.deadline(Duration.ofMillis(300))));
        assertThatThrownBy(() -> get(hasty.sleep(0)))
                .isInstanceOfSatisfying(
                        TIMEOUT.class, late -> assertThat(late.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        go.countDown();
    }

    @Test
    void policiesAreThoseOfTheMomentOfSending() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Echo exported = exported(new EchoServant() {
            @Override
            public void sleep(int millis) {
                awaitQuietly(go);
            }
        });
        CompletableFuture<Void> patient = new AsyncEcho(exported).sleep(0);
        assertThatThrownBy(() -> get(
                        new AsyncEcho(client.with(exported, CallOptions.deadline(Duration.ofMillis(200)))).sleep(0)))
                .isInstanceOf(TIMEOUT.class);
        assertThat(patient).isNotDone();
        go.countDown();
        get(patient);
    }

    @ParameterizedTest
    @ValueSource(shorts = {0, 1, 2, 3})
    void oneWayCallsArriveWhateverTheScope(short scope) throws Exception {
        EchoServant servant = new EchoServant();
        AsyncEcho echo = new AsyncEcho(client.with(exported(servant), CallOptions.DEFAULT.withSyncScope(scope)));
        List<CompletableFuture<Void>> notes =
                IntStream.rangeClosed(1, 20).mapToObj(echo::note).toList();
        for (CompletableFuture<Void> note : notes) {
            get(note);
        }
        await().atMost(Duration.ofSeconds(PATIENCE_SECONDS)).until(() -> servant.calls.get() == 20);
    }

    @Test
    void aOneWayCallWithTargetHearsOfFailures() throws Exception {
        EchoServant servant = new EchoServant();
        AsyncEcho echo = new AsyncEcho(client.with(exported(servant), CallOptions.DEFAULT.withSyncScope((short) 3)));
        server.rootPoa().deactivate_object(server.rootPoa().servant_to_id(servant));
        assertThatThrownBy(() -> get(echo.note(1))).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void whereNobodyListensTheCallFailsAndTheCallerGoesOn() {
        AsyncEcho echo = echo(new EchoServant());
        server.close();
        assertThatThrownBy(() -> get(echo.ping(1)))
                .isInstanceOfSatisfying(
                        SystemException.class,
                        failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
    }

    @Test
    void closingTheOrbEndsCallsUnderWay() {
        CountDownLatch go = new CountDownLatch(1);
        AsyncEcho echo = echo(new EchoServant() {
            @Override
            public void sleep(int millis) {
                awaitQuietly(go);
            }
        });
        CompletableFuture<Void> call = echo.sleep(0);
        client.close();
        assertThatThrownBy(() -> get(call)).isInstanceOf(SystemException.class);
        go.countDown();
    }

    private static long completionThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("pleiad-completions"))
                .count();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw (Exception) failed.getCause();
        }
    }

    private AsyncEcho echo(EchoServant servant) {
        return echo(servant, false);
    }

    private AsyncEcho echo(EchoServant servant, boolean collocated) {
        return new AsyncEcho(collocated ? server.export(servant, Echo.class) : exported(servant));
    }

    private Echo exported(EchoServant servant) {
        return client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
    }
}
