package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** When references are bound to servers, what that costs, and that it fails apart from the calls. */
@Timeout(120)
class BindingIT {
    private static final int CALLS = 10_000;

    /** The server of another process. */
    public static final class Server {
        private Server() {}

        /** Runs until it is killed; its object has no type in its reference. */
        public static void main(String[] arguments) {
            Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
            org.omg.CORBA.Object grid = orb.export(new EchoServant(), Echo.class);
            orb.publish("Grid", grid);
            orb.serving();
            System.out.println(url("127.0.0.1", orb.toText(grid)));
            System.out.flush();
            orb.run();
        }
    }

    private static String url(String host, String reference) {
        int port = IiopProfile.decode(Ior.parse(reference).profiles().get(0)).port();
        return "corbaloc:iiop:1.2@" + host + ":" + port + "/Grid";
    }

    private static Process serverProcess() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Server.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String urlOf(Process server) throws Exception {
        return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static void kill(Process server) throws InterruptedException {
        server.destroyForcibly();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void serverThatDiesAfterTheBindingFailsTheCallAloneAndOtherObjectsAnswer() throws Exception {
        Process mortal = serverProcess();
        Process other = serverProcess();
        try (Pleiad client =
                Pleiad.builder().callTimeout(Duration.ofSeconds(30)).build()) {
            Echo grid = client.resolve(urlOf(mortal), Echo.class);
            Echo alive = client.resolve(urlOf(other), Echo.class);
            assertThat(client.statistics().connectionsOpened())
                    .as("narrowing asked both servers")
                    .isEqualTo(2);
            kill(mortal);

            // its connection may be known to be dead by now, or not
            assertThatThrownBy(() -> grid.ping(1)).isInstanceOfSatisfying(SystemException.class, failure -> {
                assertThat(failure).isInstanceOfAny(TRANSIENT.class, COMM_FAILURE.class);
                assertThat(failure.completed).isNotEqualTo(CompletionStatus.COMPLETED_YES);
                assertThat(failure instanceof COMM_FAILURE || failure.completed == CompletionStatus.COMPLETED_NO)
                        .isTrue();
            });
            assertThat(alive.ping(1)).isEqualTo(2);

            await().until(() -> client.statistics().connectionsOpen() == 1);
            assertThatThrownBy(() -> grid.ping(2))
                    .isInstanceOfSatisfying(
                            TRANSIENT.class,
                            failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
            assertThat(alive.ping(2)).isEqualTo(3);
        } finally {
            kill(mortal);
            kill(other);
        }
    }

    @Test
    void bindingToAServerThatIsGoneFailsBeforeAnyCall() throws Exception {
        Process mortal = serverProcess();
        String url = urlOf(mortal);
        kill(mortal);
        try (Pleiad client = Pleiad.builder().build()) {
            assertThatThrownBy(() -> client.resolve(url, Echo.class))
                    .isInstanceOfSatisfying(
                            TRANSIENT.class,
                            failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
        }
    }

    @Test
    void firstCallConnectsAndTenThousandMoreDoNot() {
        EchoServant servant = new EchoServant();
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client = Pleiad.builder().build()) {
            String reference = server.toText(server.export(servant, Echo.class));
            Echo echo = client.resolve(reference, Echo.class);
            assertThat(client.statistics().connectionsOpened())
                    .as("the reference tells its type: nobody is asked")
                    .isZero();

            assertThat(echo.ping(1)).isEqualTo(2);
            assertThat(client.statistics().connectionsOpened()).isOne();
            assertThat(client.statistics().requestsSent()).isOne();

            for (int i = 0; i < CALLS; i++) {
                assertThat(echo.ping(i)).isEqualTo(i + 1);
            }

            assertThat(client.statistics().connectionsOpened()).isOne();
            assertThat(client.statistics().requestsSent()).isEqualTo(CALLS + 1L);
            assertThat(server.statistics().connectionsAccepted()).isOne();
            assertThat(servant.calls).hasValue(CALLS + 1);
        }
    }

    /** The ratio is printed, not judged: it depends on the machine and its load. */
    @Test
    void bindingByNameIsPaidOnceForEachClient() {
        int clients = 50;
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            org.omg.CORBA.Object grid = server.export(new EchoServant(), Echo.class);
            server.publish("Grid", grid);
            String url = url("localhost", server.toText(grid));
            long binding = 0;
            long calling = 0;
            for (int i = 0; i < clients; i++) {
                try (Pleiad client = Pleiad.builder().build()) {
                    long begin = System.nanoTime();
                    Echo echo = client.resolve(url, Echo.class);
                    echo.ping(0);
                    long bound = System.nanoTime();
                    for (int call = 0; call < 200; call++) {
                        echo.ping(call);
                    }
                    long end = System.nanoTime();
                    assertThat(client.statistics().connectionsOpened()).isOne();
                    assertThat(client.statistics().requestsSent())
                            .as("the question for the type, and the calls")
                            .isEqualTo(202);
                    if (i >= clients / 2) {
                        binding += bound - begin;
                        calling += (end - bound) / 200;
                    }
                }
            }
            System.out.printf(
                    "resolving, binding and the first call: %d us; a call: %d us; ratio %.1f%n",
                    binding / (clients - clients / 2) / 1_000,
                    calling / (clients - clients / 2) / 1_000,
                    (double) binding / calling);
            assertThat(server.statistics().connectionsAccepted()).isEqualTo(clients);
        }
    }
}
