package org.pleiad.orb.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.poa.KeyForwarder;
import org.pleiad.orb.policy.Delivery;

/** Asynchronous calls whose servers fall silent, die, or send them on. */
class AsyncFailuresIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Pleiad client = Pleiad.builder().build();
    private final List<AutoCloseable> others = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        client.close();
        for (AutoCloseable one : others) {
            one.close();
        }
    }

    private SilentServer silent() throws Exception {
        SilentServer server = new SilentServer();
        others.add(server);
        return server;
    }

    private static CompletableFuture<Integer> ping(org.omg.CORBA.Object target, int value) {
        return AsyncCall.to(target, "ping")
                .arguments(out -> out.write_long(value))
                .returning(InputStream::read_long);
    }

    @Test
    void cancellingSendsCancelRequestOverTheSharedConnection() throws Exception {
        SilentServer server = silent();
        org.omg.CORBA.Object target = client.orb().string_to_object(server.url());
        List<CompletableFuture<Integer>> calls =
                IntStream.range(0, 100).mapToObj(i -> ping(target, i)).toList();
        await().atMost(PATIENCE).until(() -> server.count(SilentServer.REQUEST) == 100);
        calls.forEach(call -> call.cancel(true));
        await().atMost(PATIENCE).until(() -> server.count(SilentServer.CANCEL_REQUEST) == 100);
        assertThat(calls).allMatch(CompletableFuture::isCancelled);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aDeadlineSendsCancelRequestToo() throws Exception {
        SilentServer server = silent();
        org.omg.CORBA.Object hasty =
                client.with(client.orb().string_to_object(server.url()), CallOptions.deadline(Duration.ofMillis(500)));
        List<CompletableFuture<Integer>> calls =
                IntStream.range(0, 100).mapToObj(i -> ping(hasty, i)).toList();
        for (CompletableFuture<Integer> call : calls) {
            assertThat(failure(call)).isInstanceOf(TIMEOUT.class);
        }
        await().atMost(PATIENCE).until(() -> server.count(SilentServer.CANCEL_REQUEST) == 100);
    }

    @Test
    void theDeathOfAServerEndsAllItsCalls() throws Exception {
        SilentServer server = silent();
        org.omg.CORBA.Object target = client.orb().string_to_object(server.url());
        List<CompletableFuture<Integer>> calls =
                IntStream.range(0, 1000).mapToObj(i -> ping(target, i)).toList();
        await().atMost(PATIENCE).until(() -> server.count(SilentServer.REQUEST) == 1000);
        server.kill();
        for (CompletableFuture<Integer> call : calls) {
            assertThat(failure(call))
                    .isInstanceOfSatisfying(
                            COMM_FAILURE.class,
                            broken -> assertThat(broken.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        }
    }

    @Test
    void callsThatMayBeRepeatedAreRepeatedUntilTheirDeadlineAndNoThreadSleepsForThem() throws Exception {
        SilentServer server = silent();
        org.omg.CORBA.Object target = client.with(
                client.orb().string_to_object(server.url()),
                CallOptions.deadline(Duration.ofSeconds(3)).withDelivery(Delivery.AT_LEAST_ONCE));
        List<CompletableFuture<Integer>> calls =
                IntStream.range(0, 500).mapToObj(i -> ping(target, i)).toList();
        await().atMost(PATIENCE).until(() -> server.count(SilentServer.REQUEST) == 500);
        server.kill();
        long threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("pleiad-completions"))
                .count();
        assertThat(threads).isLessThan(30);
        for (CompletableFuture<Integer> call : calls) {
            assertThat(failure(call)).isInstanceOf(SystemException.class);
        }
    }

    @Test
    void aForwardIsFollowed() throws Exception {
        Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
        others.add(server);
        EchoServant servant = new EchoServant();
        Echo echo = server.export(servant, Echo.class);
        SilentServer free = new SilentServer();
        free.close();
        int port = Integer.parseInt(free.url().replaceAll(".*:(\\d+)/.*", "$1"));
        Pleiad forwarder = Pleiad.builder().listen("127.0.0.1", port).build();
        others.add(forwarder);
        org.omg.CORBA.Object destination = forwarder.orb().string_to_object(server.toText(echo));
        forwarder.forwardKeys(
                (key, address) -> CompletableFuture.completedFuture(new KeyForwarder.Destination(destination, false)));

        org.omg.CORBA.Object target = client.orb().string_to_object(free.url());
        assertThat(ping(target, 1).get(60, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(ping(target, 2).get(60, TimeUnit.SECONDS)).isEqualTo(3);
        assertThat(servant.calls).hasValue(2);
    }

    @Test
    void argumentsThatCannotBeMarshalledLeaveNothingBehind() {
        Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
        others.add(server);
        Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
        CompletableFuture<Integer> call = AsyncCall.to(echo, "ping")
                .arguments(out -> {
                    throw new IllegalArgumentException("not to be marshalled");
                })
                .returning(InputStream::read_long);
        assertThatThrownBy(call::join).hasRootCauseMessage("not to be marshalled");
        assertThat(ping(echo, 1).join()).isEqualTo(2);
    }

    private static Throwable failure(CompletableFuture<?> call) throws Exception {
        try {
            call.get(60, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
