package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.transport.TcpEndpoint;

/** How an ORB ends. */
class OrbLifeIT {

    @Test
    void leavesNoThreadAndNoneThatWouldKeepTheProcessAlive() {
        await().until(() -> threads().isEmpty());
        Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
        Pleiad client = Pleiad.builder().build();
        Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
        echo.ping(1);
        echo.note(1);
        assertThat(threads()).isNotEmpty().allMatch(Thread::isDaemon);

        client.close();
        server.close();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(threads()).isEmpty());
    }

    @Test
    void letsRunningRequestsCompleteWhenItEnds() throws Exception {
        EchoServant servant = new EchoServant();
        Pleiad server = Pleiad.builder().build();
        try (Pleiad client = Pleiad.builder().build()) {
            Echo echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
            CompletableFuture<Void> call = Concurrently.run(() -> echo.sleep(500));
            assertThat(servant.sleeping.await(5, TimeUnit.SECONDS)).isTrue();

            server.close();

            assertThat(call).succeedsWithin(Duration.ofSeconds(1));
            assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(SystemException.class);
        }
    }

    @Test
    void refusesEverythingAfterItsEnd() {
        ORB orb = ORB.init(new String[0], null);
        assertThat(orb).isInstanceOf(PleiadOrb.class);
        orb.shutdown(true);
        assertThatThrownBy(() -> orb.string_to_object("corbaloc::h/k"))
                .isInstanceOfSatisfying(
                        BAD_INV_ORDER.class, ended -> assertThat(ended.minor).isEqualTo(0x4f4d0000 | 4));
        assertThatThrownBy(orb::run).isInstanceOf(BAD_INV_ORDER.class);
        orb.shutdown(true);
        orb.destroy();
        assertThatThrownBy(() -> orb.string_to_object("corbaloc::h/k")).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThatThrownBy(orb::destroy).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void runReturnsWhenAServantEndsTheOrb() {
        Pleiad server = Pleiad.builder().build();
        EchoServant servant = new EchoServant() {
            @Override
            public int ping(int value) {
                assertThatThrownBy(() -> server.orb().shutdown(true))
                        .isInstanceOfSatisfying(
                                BAD_INV_ORDER.class,
                                deadlock -> assertThat(deadlock.minor).isEqualTo(0x4f4d0000 | 3));
                server.orb().shutdown(false);
                return value;
            }
        };
        CompletableFuture<Void> main = Concurrently.run(server::run);
        try (Pleiad client = Pleiad.builder().build()) {
            Echo echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
            assertThat(echo.ping(3))
                    .as("the reply of the call that ends the ORB")
                    .isEqualTo(3);
        }
        assertThat(main).succeedsWithin(Duration.ofSeconds(10));
        server.close();
    }

    @Test
    void listensOnlyWhenThereIsSomethingToReach() throws Exception {
        try (Pleiad orb = Pleiad.builder().build()) {
            orb.rootPoa();
            assertThat(threads()).noneMatch(thread -> thread.getName().contains("server"));
            assertThat(orb.toText(orb.export(new EchoServant(), Echo.class))).startsWith("IOR:");
        }
    }

    @Test
    void saysWhichAddressCannotBeHad() {
        try (Pleiad first = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            int port = endpoint(first).port();
            assertThatThrownBy(() -> Pleiad.builder().listen("127.0.0.1", port).build())
                    .isInstanceOf(org.omg.CORBA.INITIALIZE.class)
                    .hasMessageContaining("127.0.0.1:" + port);
        }
    }

    private static TcpEndpoint endpoint(Pleiad orb) {
        var ior = org.pleiad.orb.ior.Ior.parse(orb.toText(orb.export(new EchoServant(), Echo.class)));
        var profile = org.pleiad.orb.ior.IiopProfile.decode(ior.profiles().get(0));
        return new TcpEndpoint(profile.host(), profile.port());
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("pleiad-"))
                .toList();
    }
}
