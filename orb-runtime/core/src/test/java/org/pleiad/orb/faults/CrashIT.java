package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/** A server process that dies or stands still while it carries a call out. */
@Timeout(120)
class CrashIT {
    private Process server;
    private Pleiad client;
    private Echo echo;

    /** The server. */
    public static final class Server {
        private Server() {}

        /** Runs until it is killed. */
        public static void main(String[] arguments) {
            Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
            System.out.println(orb.toText(orb.export(new EchoServant(), Echo.class)));
            System.out.flush();
            orb.run();
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Server.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String reference =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
        client = Pleiad.builder().callTimeout(Duration.ofSeconds(30)).build();
        echo = client.resolve(reference, Echo.class);
        assertThat(echo.ping(1)).isEqualTo(2);
    }

    @AfterEach
    void stop() {
        server.destroyForcibly();
        client.close();
    }

    private CompletableFuture<Void> callThatTakes(Duration time) throws Exception {
        CompletableFuture<Void> call = Concurrently.run(() -> echo.sleep((int) time.toMillis()));
        // until the server is in it: another call answers meanwhile
        assertThat(echo.ping(3)).isEqualTo(4);
        return call;
    }

    private static SystemException failure(CompletableFuture<Void> call) throws Exception {
        try {
            call.get(60, TimeUnit.SECONDS);
            throw new AssertionError("the call returned");
        } catch (ExecutionException failed) {
            return (SystemException) failed.getCause();
        }
    }

    /** The system closes the connections of a dead process: nobody waits for the time-out. */
    @Test
    void deathThatTheSystemReportsIsNoticedLongBeforeTheTimeOut() throws Exception {
        CompletableFuture<Void> call = callThatTakes(Duration.ofSeconds(25));
        server.destroyForcibly();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        long dead = System.nanoTime();

        SystemException failure = failure(call);

        assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
        assertThat(Duration.ofNanos(System.nanoTime() - dead)).isLessThan(Duration.ofSeconds(10));
        assertThatThrownBy(() -> echo.ping(1))
                .isInstanceOfSatisfying(
                        TRANSIENT.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
    }

    @Test
    void standstillThatNobodyReportsEndsWithTheDeadline() throws Exception {
        assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(server.pid()))
                        .start()
                        .waitFor())
                .isZero();
        try (Pleiad impatient =
                Pleiad.builder().callTimeout(Duration.ofSeconds(1)).build()) {
            Echo stopped = impatient.resolve(client.toText(echo), Echo.class);
            assertThatThrownBy(() -> stopped.ping(1)).isInstanceOfSatisfying(SystemException.class, e -> {
                assertThat(e).isInstanceOf(org.omg.CORBA.TIMEOUT.class);
                assertThat(e.completed).isNotEqualTo(CompletionStatus.COMPLETED_YES);
            });
        }
    }
}
