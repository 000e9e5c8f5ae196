package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.BiDirPolicy.BIDIRECTIONAL_POLICY_TYPE;
import org.omg.BiDirPolicy.BOTH;
import org.omg.BiDirPolicy.BidirectionalPolicyValueHelper;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.PortableServer.POA;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.session.SessionConfig;
import org.pleiad.orb.transport.DispatchStyle;
import org.pleiad.orb.transport.TransportConfig;

/** Calls back over the connection that the client opened: connections are counted where they are accepted. */
class BidirectionalIT {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<Pleiad> orbs = new ArrayList<>();

    @AfterEach
    void stop() {
        orbs.forEach(Pleiad::close);
    }

    private Pleiad orb(PleiadBuilder builder) {
        Pleiad orb = builder.callTimeout(LONG).build();
        orbs.add(orb);
        return orb;
    }

    private Pleiad accepting() {
        return orb(builder(false, true));
    }

    private Pleiad offering() {
        return orb(builder(true, false));
    }

    private static PleiadBuilder builder(boolean offer, boolean accept) {
        return Pleiad.builder()
                .configure(settings -> settings.bidirectional(
                        settings.bidirectional().offer(offer).accept(accept)));
    }

    private static Echo at(Pleiad client, Pleiad server, EchoServant servant) {
        return client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
    }

    /** Keeps the reference that a client gives it, and calls it when asked to. */
    private static class Keeper extends EchoServant {
        final AtomicReference<Echo> kept = new AtomicReference<>();

        @Override
        public Echo next(Echo other) {
            kept.set(other);
            return other;
        }

        @Override
        public int ping(int value) {
            return kept.get().ping(value);
        }
    }

    @Test
    void callsBackOverTheConnectionOfTheClient() {
        Pleiad server = accepting();
        Pleiad client = offering();
        Keeper keeper = new Keeper();
        EchoServant mine = new EchoServant();
        Echo echo = at(client, server, keeper);
        echo.next(client.export(mine, Echo.class));

        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(keeper.kept.get().ping(5))
                .as("called while no call of the client is under way")
                .isEqualTo(6);
        byte[] data = new byte[3 << 20];
        new Random(7).nextBytes(data);
        assertThat(keeper.kept.get().copy(data)).as("in fragments").isEqualTo(data);
        keeper.kept.get().note(11);
        await().atMost(LONG).untilAsserted(() -> assertThat(mine.noted).hasValue(11));
        assertThat(keeper.kept.get()._non_existent()).isFalse();

        assertThat(server.statistics().connectionsAccepted()).isEqualTo(1);
        assertThat(client.statistics().connectionsAccepted()).isZero();
        assertThat(server.statistics().connectionsOpened()).isZero();
    }

    @Test
    void opensASecondConnectionIfEitherSideDoesNotWantIt() {
        for (boolean offer : new boolean[] {true, false}) {
            Pleiad server = orb(builder(false, !offer));
            Pleiad client = orb(builder(offer, false));
            Echo echo = at(client, server, new Keeper());
            echo.next(client.export(new EchoServant(), Echo.class));

            assertThat(echo.ping(1)).isEqualTo(2);

            assertThat(client.statistics().connectionsAccepted()).isEqualTo(1);
        }
    }

    @Test
    void aPolicyOfTheAdapterAndOneOfTheReferenceAreEnough() throws Exception {
        Pleiad server = orb(builder(false, false));
        Pleiad client = orb(builder(false, false));
        POA root = server.rootPoa();
        POA both = root.create_POA("both", root.the_POAManager(), new Policy[] {both(server)});
        root.the_POAManager().activate();
        String text = server.toText(both.id_to_reference(both.activate_object(new Keeper())));
        Echo plain = client.resolve(text, Echo.class);
        Echo echo = client.narrow(
                plain._set_policy_override(new Policy[] {both(client)}, SetOverrideType.ADD_OVERRIDE), Echo.class);
        echo.next(client.export(new EchoServant(), Echo.class));

        assertThat(echo.ping(1)).isEqualTo(2);

        assertThat(client.statistics().connectionsAccepted()).isZero();
    }

    private static Policy both(Pleiad orb) throws Exception {
        Any any = orb.orb().create_any();
        BidirectionalPolicyValueHelper.insert(any, BOTH.value);
        return orb.orb().create_policy(BIDIRECTIONAL_POLICY_TYPE.value, any);
    }

    @Test
    void reachesAClientWhoseAddressCannotBeReached() {
        Pleiad server = orb(Pleiad.builder()
                .configure(settings -> settings.bidirectional(
                        settings.bidirectional().accept(true).trustPeers(true))));
        Pleiad client = orb(builder(true, false).listen("127.0.0.1", 0).publishedHost("client.invalid"));
        Echo echo = at(client, server, new Keeper());
        echo.next(client.export(new EchoServant(), Echo.class));

        assertThat(echo.ping(1)).isEqualTo(2);
    }

    @Test
    void doesNotBelieveAClientThatClaimsTheAddressOfAnother() {
        Pleiad server = accepting();
        Pleiad victim = orb(builder(false, false));
        Pleiad thief = orb(builder(true, false).listen("127.0.0.1", 0).publishedHost("client.invalid"));
        EchoServant stolen = new EchoServant();
        Echo echo = at(thief, server, new Keeper());
        echo.next(thief.export(stolen, Echo.class));

        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(SystemException.class);
        assertThat(stolen.calls).hasValue(0);
        Echo honest = at(victim, server, new EchoServant());
        assertThat(honest.next(victim.export(new EchoServant(), Echo.class))).isNotNull();
    }

    /** Calls its neighbour with one less until nothing is left: an object of each ORB in turn. */
    private static final class Ping extends EchoServant {
        final AtomicReference<Echo> neighbour = new AtomicReference<>();
        final AtomicInteger deepest = new AtomicInteger();

        @Override
        public Echo next(Echo other) {
            neighbour.set(other);
            return other;
        }

        @Override
        public int ping(int value) {
            deepest.incrementAndGet();
            return value == 0 ? 0 : neighbour.get().ping(value - 1) + 1;
        }
    }

    @ParameterizedTest
    @EnumSource(DispatchStyle.class)
    void nestsCallsAHundredDeepOverOneConnectionWithOneThread(DispatchStyle style) {
        PleiadBuilder one = builder(false, true);
        one.configure(settings -> settings.transport(TransportConfig.builder()
                .dispatchStyle(style)
                .serverLoops(1)
                .maxServerThreads(2)
                .build()));
        PleiadBuilder other = builder(true, false);
        other.configure(settings ->
                settings.transport(TransportConfig.builder().maxServerThreads(2).build()));
        Pleiad server = orb(one);
        Pleiad client = orb(other);
        Ping theirs = new Ping();
        Ping mine = new Ping();
        Echo echo = at(client, server, theirs);
        echo.next(client.export(mine, Echo.class));
        mine.neighbour.set(echo);

        assertThat(echo.ping(100)).isEqualTo(100);

        assertThat(theirs.deepest).hasValue(51);
        assertThat(mine.deepest).hasValue(50);
        assertThat(server.statistics().connectionsAccepted()).isEqualTo(1);
        assertThat(client.statistics().connectionsAccepted()).isZero();
    }

    @Test
    void aConnectionOverWhichOnlyTheServerCallsIsNotIdle() {
        Pleiad server = orb(builder(false, true)
                .configure(settings -> settings.transport(TransportConfig.builder()
                        .incomingIdleTimeout(Duration.ofMillis(500))
                        .build())));
        Pleiad client = offering();
        Keeper keeper = new Keeper();
        at(client, server, keeper).next(client.export(new EchoServant(), Echo.class));

        keeper.kept.get().sleep(2_500);

        assertThat(server.statistics().connectionsAccepted()).isEqualTo(1);
        assertThat(client.statistics().connectionsAccepted()).isZero();
    }

    @Test
    void carriesTheCallsOfManyThreadsBothWays() {
        Pleiad server = accepting();
        Pleiad client = offering();
        Keeper keeper = new Keeper();
        Echo echo = at(client, server, keeper);
        echo.next(client.export(new EchoServant(), Echo.class));
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            int seed = i;
            threads.add(Concurrently.run(() -> {
                Random random = new Random(seed);
                for (int call = 0; call < 40; call++) {
                    byte[] data = new byte[random.nextInt(4) == 0 ? 200_000 : random.nextInt(2000)];
                    random.nextBytes(data);
                    Echo target = (seed & 1) == 0 ? echo : keeper.kept.get();
                    assertThat(target.copy(data)).isEqualTo(data);
                }
            }));
        }
        assertThat(threads).allSatisfy(thread -> assertThat(thread).succeedsWithin(Duration.ofSeconds(60)));
        assertThat(server.statistics().connectionsAccepted()).isEqualTo(1);
        assertThat(client.statistics().connectionsAccepted()).isZero();
    }

    @Test
    void aCallUnderWayFailsWithTheTruthWhenTheConnectionIsCut() throws Exception {
        Pleiad server = accepting();
        // with a session, the call would be repeated over an ordinary connection, and succeed
        Pleiad client = orb(
                builder(true, false).configure(settings -> settings.sessions(SessionConfig.DEFAULT.offered(false))));
        Keeper keeper = new Keeper();
        EchoServant mine = new EchoServant();
        try (CutRelay relay = new CutRelay(server)) {
            Echo echo = relay.through(client, server.export(keeper, Echo.class));
            echo.next(client.export(mine, Echo.class));
            Echo back = keeper.kept.get();
            CompletableFuture<Void> call = Concurrently.run(() -> back.sleep(2_000));
            assertThat(mine.sleeping.await(20, TimeUnit.SECONDS)).isTrue();

            relay.cut();

            assertThat(call)
                    .failsWithin(LONG)
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOfSatisfying(
                            SystemException.class,
                            failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
            assertThat(back.ping(1)).as("an ordinary connection is opened now").isEqualTo(2);
            assertThat(client.statistics().connectionsAccepted()).isEqualTo(1);
        }
    }

    @Test
    void returnsToTheConnectionOfTheClientOnceItHasOneAgain() throws Exception {
        Pleiad server = accepting();
        Pleiad client = offering();
        Keeper keeper = new Keeper();
        try (CutRelay relay = new CutRelay(server)) {
            Echo echo = relay.through(client, server.export(keeper, Echo.class));
            echo.next(client.export(new EchoServant(), Echo.class));
            relay.cut();
            await().atMost(LONG).until(() -> server.statistics().connectionsOpen() == 0);

            echo.next(keeper.kept.get());

            assertThat(echo.ping(1)).isEqualTo(2);
            assertThat(client.statistics().connectionsAccepted()).isZero();
        }
    }

    /** Passes octets on between a client and a server until it cuts all connections; then to new ones. */
    private static final class CutRelay implements AutoCloseable {
        private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<Socket> open = new CopyOnWriteArrayList<>();
        private final int serverPort;

        CutRelay(Pleiad server) throws IOException {
            String text = server.orb().object_to_string(server.export(new EchoServant(), Echo.class));
            serverPort = IiopProfile.decode(Ior.parse(text).profiles().get(0)).port();
            Concurrently.run(this::accept);
        }

        /** The reference as it is seen from the client's side of the relay. */
        Echo through(Pleiad client, Echo echo) {
            Ior ior =
                    Ior.parse(((org.omg.CORBA.portable.ObjectImpl) echo)._orb().object_to_string(echo));
            IiopProfile profile = IiopProfile.decode(ior.profiles().get(0));
            Ior moved = new Ior(
                    ior.typeId(),
                    List.of(new IiopProfile(
                                    profile.version(),
                                    "127.0.0.1",
                                    listener.getLocalPort(),
                                    profile.objectKey(),
                                    profile.components())
                            .encode()));
            return client.resolve(moved.toText(), Echo.class);
        }

        private void accept() {
            while (!listener.isClosed()) {
                try {
                    Socket client = listener.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                    open.add(client);
                    open.add(server);
                    Concurrently.run(() -> pass(client, server));
                    Concurrently.run(() -> pass(server, client));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        private static void pass(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
                to.close();
            } catch (IOException cut) {
                // that is what it is for
            }
        }

        void cut() throws IOException {
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        }

        @Override
        public void close() throws IOException {
            listener.close();
            cut();
        }
    }
}
