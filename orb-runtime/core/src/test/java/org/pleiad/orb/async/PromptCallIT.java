package org.pleiad.orb.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** Calls that keep no thread waiting and are told of where their reply is read. */
@Timeout(120)
class PromptCallIT {
    private static final int LINKS = 2_000;

    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private static CompletableFuture<Integer> ping(org.omg.CORBA.Object target, int value) {
        return AsyncCall.to(target, "ping")
                .arguments(out -> out.write_long(value))
                .promptly()
                .returning(InputStream::read_long);
    }

    /** Calls one after the other, each from what completes the one before. */
    private static void chain(Echo echo, int value, Set<String> threads, CompletableFuture<Integer> end) {
        ping(echo, value).whenComplete((answer, failure) -> {
            threads.add(Thread.currentThread().getName());
            if (failure != null) {
                end.completeExceptionally(failure);
            } else if (answer < LINKS) {
                chain(echo, answer, threads, end);
            } else {
                end.complete(answer);
            }
        });
    }

    @Test
    void oneAfterTheOtherTheyTakeNoThreadButTheOneThatReads() throws Exception {
        Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
        echo.ping(0);
        Set<String> threads = ConcurrentHashMap.newKeySet();
        CompletableFuture<Integer> end = new CompletableFuture<>();
        chain(echo, 0, threads, end);
        assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo(LINKS);
        assertThat(threads).noneMatch(name -> name.startsWith("pleiad-completions"));
    }

    @Test
    void sendingReturnsBeforeTheServerHasOpenedASession() throws Exception {
        try (SilentServer silent = new SilentServer()) {
            String reference = server.toText(server.export(new EchoServant(), Echo.class));
            org.omg.CORBA.Object target = client.with(
                    client.orb().string_to_object(at(silent, reference)), CallOptions.deadline(Duration.ofSeconds(40)));
            CompletableFuture<Integer> first = ping(target, 1);
            assertThat(first).isNotDone();
            await().atMost(Duration.ofSeconds(30)).until(() -> silent.count(SilentServer.REQUEST) > 0);
            assertThat(first).isNotDone();
            first.cancel(true);
        }
    }

    /** What a server that keeps sessions published, at the address of one that is silent. */
    private static String at(SilentServer silent, String reference) {
        Ior ior = Ior.parse(reference);
        IiopProfile profile = IiopProfile.decode(ior.profiles().get(0));
        int port = Integer.parseInt(silent.url().replaceAll(".*:(\\d+)/.*", "$1"));
        IiopProfile moved =
                new IiopProfile(profile.version(), "127.0.0.1", port, profile.objectKey(), profile.components());
        return new Ior(ior.typeId(), List.of(moved.encode())).toText();
    }

    @Test
    void failuresAreToldOfAsThoseOfOtherCalls() throws Exception {
        Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
        echo.ping(0);
        CompletableFuture<Void> gone =
                AsyncCall.to(echo, "no_such_operation").promptly().returningNothing();
        assertThat(gone)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(org.omg.CORBA.BAD_OPERATION.class);
    }
}
