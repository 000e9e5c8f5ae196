package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.POA;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.policy.Policies;

/** Heartbeats from a client to a server, and what becomes of calls when they are not answered. */
class HeartbeatIT {
    private static final int SECONDS = 40;
    private static final int LONG_MILLIS = 300_000;
    private static final CallOptions QUICK = CallOptions.deadline(Duration.ofMinutes(5))
            .with(Policies.heartbeat(Duration.ofMillis(100), Duration.ofSeconds(3)));
    private static final CallOptions PATIENT =
            CallOptions.DEFAULT.with(Policies.heartbeat(Duration.ofMillis(50), Duration.ofSeconds(30)));

    private final Pleiad client = Pleiad.builder().build();
    private final CountDownLatch over = new CountDownLatch(1);
    private final EchoServant servant = new EchoServant() {
        @Override
        public void sleep(int millis) {
            calls.incrementAndGet();
            sleeping.countDown();
            try {
                over.await(millis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    };
    private final List<Pleiad> servers = new ArrayList<>();
    private final List<SilentNetwork> networks = new ArrayList<>();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() throws Exception {
        over.countDown();
        callers.shutdownNow();
        client.close();
        for (SilentNetwork network : networks) {
            network.close();
        }
        servers.forEach(Pleiad::close);
    }

    private String served(Policy... policies) throws Exception {
        Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
        servers.add(server);
        POA root = server.rootPoa();
        POA poa = root.create_POA("beating", root.the_POAManager(), policies);
        root.the_POAManager().activate();
        return server.toText(poa.id_to_reference(poa.activate_object(servant)));
    }

    private SilentNetwork network(String reference) throws Exception {
        SilentNetwork network = new SilentNetwork(reference);
        networks.add(network);
        return network;
    }

    private Echo called(SilentNetwork network, CallOptions options) {
        Echo echo = client.with(client.resolve(network.reference(), Echo.class), options);
        assertThat(echo.ping(1)).isEqualTo(2);
        return echo;
    }

    @Test
    void aCallToAServerThatFallsSilentEndsLongBeforeItsDeadline() throws Exception {
        SilentNetwork network = network(served(Policies.heartbeatEnabled(true)));
        Echo echo = called(network, QUICK);
        CompletableFuture<Void> call = CompletableFuture.runAsync(() -> echo.sleep(LONG_MILLIS), callers);
        servant.sleeping.await();

        network.fallSilent();

        assertThatThrownBy(() -> call.get(SECONDS, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(COMM_FAILURE.class, failure -> {
                    assertThat(Minor.HEARTBEAT_UNANSWERED.matches(failure)).isTrue();
                    assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
                });
    }

    @Test
    void aCallThatMayBeRepeatedGoesToTheNextServer() throws Exception {
        EchoServant other = new EchoServant() {
            @Override
            public void sleep(int millis) {
                calls.incrementAndGet();
            }
        };
        SilentNetwork network = network(served(Policies.heartbeatEnabled(true)));
        Pleiad second = Pleiad.builder().listen("127.0.0.1", 0).build();
        servers.add(second);
        String behind = second.toText(second.export(other, Echo.class));
        Echo echo = client.with(
                client.resolve(network.reference(behind), Echo.class), QUICK.withDelivery(Delivery.AT_LEAST_ONCE));
        CompletableFuture<Void> call = CompletableFuture.runAsync(() -> echo.sleep(LONG_MILLIS), callers);
        servant.sleeping.await();

        network.fallSilent();

        call.get(SECONDS, TimeUnit.SECONDS);
        assertThat(other.calls).hasValue(1);
    }

    @Test
    void asynchronousCallsEndToo() throws Exception {
        SilentNetwork network = network(served(Policies.heartbeatEnabled(true)));
        Echo echo = called(network, QUICK);
        org.omg.CORBA.Request request = echo._request("sleep");
        request.add_in_arg().insert_long(LONG_MILLIS);
        request.send_deferred();
        servant.sleeping.await();

        network.fallSilent();

        await().atMost(Duration.ofSeconds(SECONDS)).until(request::poll_response);
        assertThatThrownBy(request::get_response).isInstanceOf(COMM_FAILURE.class);
    }

    @Test
    void aServerThatIsSlowButAnswersHeartbeatsIsLeftAlone() throws Exception {
        SilentNetwork network = network(served(Policies.heartbeatEnabled(true)));
        Echo echo = called(network, PATIENT);
        int before = network.heartbeats();
        echo.sleep(1_000);
        assertThat(network.heartbeats()).isGreaterThan(before);
    }

    @Test
    void anIdleReferenceKeepsTheConnectionAlive() throws Exception {
        SilentNetwork network = network(served(Policies.heartbeatEnabled(true)));
        Echo echo = called(network, PATIENT);
        int before = network.heartbeats();
        await().atMost(Duration.ofSeconds(SECONDS)).until(() -> network.heartbeats() > before + 5);
        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(servant.calls).as("heartbeats are no requests to the object").hasValue(2);
    }

    @Test
    void noneAreSentWithoutThePolicyOrToServersThatHaveNotEnabledThem() throws Exception {
        String enabled = served(Policies.heartbeatEnabled(true));
        SilentNetwork beating = network(enabled);
        SilentNetwork withoutPolicy = network(enabled);
        SilentNetwork switchedOff = network(enabled);
        SilentNetwork withoutComponent = network(served());
        SilentNetwork disabled = network(served(Policies.heartbeatEnabled(false)));
        List<Echo> held = List.of(
                called(beating, PATIENT),
                called(withoutPolicy, CallOptions.DEFAULT),
                called(switchedOff, PATIENT.with(Policies.noHeartbeat())),
                called(withoutComponent, PATIENT),
                called(disabled, PATIENT));
        await().atMost(Duration.ofSeconds(SECONDS)).until(() -> beating.heartbeats() > 5);
        assertThat(List.of(withoutPolicy, switchedOff, withoutComponent, disabled))
                .allSatisfy(network -> assertThat(network.heartbeats()).isZero());
        held.forEach(echo -> assertThat(echo.ping(1)).isEqualTo(2));
    }

    @Test
    void theyEndWhenNobodyHasTheReferenceAnyMore() throws Exception {
        SilentNetwork network = network(served(Policies.heartbeatEnabled(true)));
        called(network, PATIENT);
        await().atMost(Duration.ofSeconds(SECONDS)).until(() -> network.heartbeats() > 1);
        await().atMost(Duration.ofSeconds(SECONDS))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    System.gc();
                    int before = network.heartbeats();
                    return !becomesMoreThan(network, before);
                });
    }

    /** Whether further heartbeats come within some intervals. */
    private static boolean becomesMoreThan(SilentNetwork network, int before) {
        try {
            await().atMost(Duration.ofMillis(400)).until(() -> network.heartbeats() > before);
            return true;
        } catch (org.awaitility.core.ConditionTimeoutException none) {
            return false;
        }
    }
}
