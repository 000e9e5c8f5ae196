package org.pleiad.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.CORBA.Request;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.observability.Shop.Closed;
import org.pleiad.observability.Shop.Till;
import org.pleiad.orb.Pleiad;

/** Meters of real calls between two ORBs. */
class ObservedCallsIT {
    private final MeterRegistry atClient = new SimpleMeterRegistry();
    private final MeterRegistry atServer = new SimpleMeterRegistry();
    private final ObservationRegistry serverRegistry = observing(atServer);
    private final TillServant servant = new TillServant();
    private Pleiad server;
    private Pleiad client;
    private Till till;

    @BeforeEach
    void start() {
        server = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .initializer(new ObservationInitializer(serverRegistry))
                .build();
        client = Pleiad.builder()
                .initializer(new ObservationInitializer(observing(atClient)))
                .build();
        till = client.resolve(server.toText(server.export(servant, Till.class)), Till.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static ObservationRegistry observing(MeterRegistry meters) {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        return registry;
    }

    /** A server's observation ends after its client has the reply. */
    private static Timer timer(MeterRegistry meters, String name, String method, String status) {
        await().atMost(Duration.ofSeconds(30)).until(() -> find(meters, name, method, status) != null);
        return find(meters, name, method, status);
    }

    private static Timer find(MeterRegistry meters, String name, String method, String status) {
        return meters.find(name)
                .tag("rpc.method", method)
                .tag("rpc.response.status_code", status)
                .timer();
    }

    @Test
    void bothSidesTimeEachCallUnderTheNamesOfTheConvention() throws Exception {
        for (int i = 0; i < 5; i++) {
            till.add(i);
        }
        Timer calls = timer(atClient, "rpc.client.call.duration", "Shop::Till/add", "NO_EXCEPTION");
        assertThat(calls.count()).isEqualTo(5);
        assertThat(calls.getId().getTag("rpc.system.name")).isEqualTo("corba");
        assertThat(calls.getId().getTag("rpc.service")).isEqualTo("Shop::Till");
        assertThat(calls.getId().getTag("server.address")).isEqualTo("127.0.0.1");
        assertThat(Integer.parseInt(calls.getId().getTag("server.port"))).isPositive();
        assertThat(calls.getId().getTag("error.type")).isEqualTo("none");
        Timer requests = timer(atServer, "rpc.server.call.duration", "Shop::Till/add", "NO_EXCEPTION");
        await().atMost(Duration.ofSeconds(30)).until(() -> requests.count() == 5);
        assertThat(requests.getId().getTag("rpc.service")).isEqualTo("Shop::Till");
    }

    @Test
    void exceptionsAreToldByTheirIds() throws Exception {
        till.close_it();
        assertThatThrownBy(() -> till.add(1)).isInstanceOf(Closed.class);
        assertThat(timer(atClient, "rpc.client.call.duration", "Shop::Till/add", "USER_EXCEPTION")
                        .getId()
                        .getTag("error.type"))
                .isEqualTo("IDL:Shop/Closed:1.0");
        assertThat(timer(atServer, "rpc.server.call.duration", "Shop::Till/add", "USER_EXCEPTION")
                        .getId()
                        .getTag("error.type"))
                .isEqualTo("IDL:Shop/Closed:1.0");
    }

    @Test
    void whatClientsInventIsNoLabel() throws Exception {
        Request unknown = till._request("invented");
        assertThatThrownBy(unknown::invoke).isInstanceOf(BAD_OPERATION.class);
        server.rootPoa().deactivate_object(server.rootPoa().servant_to_id(servant));
        assertThatThrownBy(() -> till.add(1)).isInstanceOf(OBJECT_NOT_EXIST.class);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(atServer.find("rpc.server.call.duration")
                                .tag("rpc.method", "_OTHER")
                                .timers())
                        .extracting(each -> each.getId().getTag("error.type"))
                        .containsExactlyInAnyOrder(
                                "IDL:omg.org/CORBA/BAD_OPERATION:1.0", "IDL:omg.org/CORBA/OBJECT_NOT_EXIST:1.0"));
        assertThat(atServer.getMeters())
                .noneMatch(each -> each.getId().getTags().toString().contains("invented"));
    }

    @Test
    void oneWayCallsEndToo() {
        till.ring();
        await().atMost(Duration.ofSeconds(30)).until(() -> servant.rung.get() == 1);
        assertThat(timer(atClient, "rpc.client.call.duration", "Shop::Till/ring", "NO_EXCEPTION")
                        .count())
                .isEqualTo(1);
        assertThat(timer(atServer, "rpc.server.call.duration", "Shop::Till/ring", "NO_EXCEPTION")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theMainThreadHasNoObservationLeftWhenItHasServedACallOfAnotherThread() throws Exception {
        POA root = server.rootPoa();
        POA main = root.create_POA("main", root.the_POAManager(), new Policy[] {
            root.create_thread_policy(ThreadPolicyValue.MAIN_THREAD_MODEL)
        });
        TillServant other = new TillServant();
        main.activate_object(other);
        Till local = server.narrow(main.servant_to_reference(other), Till.class);
        FutureTask<Integer> call = new FutureTask<>(() -> local.add(5));
        new Thread(call, "caller").start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!call.isDone() && System.nanoTime() < end) {
            if (server.orb().work_pending()) {
                server.orb().perform_work();
            }
            Thread.onSpinWait();
        }
        assertThat(call.get(1, TimeUnit.SECONDS)).isEqualTo(5);
        assertThat(serverRegistry.getCurrentObservation()).isNull();
        assertThat(timer(atServer, "rpc.server.call.duration", "Shop::Till/add", "NO_EXCEPTION")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void nobodyAnswersIsTold() {
        server.close();
        assertThatThrownBy(() -> till.add(1)).isInstanceOf(org.omg.CORBA.SystemException.class);
        assertThat(atClient.find("rpc.client.call.duration")
                        .tag("rpc.response.status_code", "SYSTEM_EXCEPTION")
                        .timers())
                .isNotEmpty();
    }

    @Test
    void aRegistryThatObservesNothingLeavesTheOrbAlone() {
        List<String> asked = new ArrayList<>();
        ORBInitInfo info = (ORBInitInfo) Proxy.newProxyInstance(
                ORBInitInfo.class.getClassLoader(), new Class<?>[] {ORBInitInfo.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return null;
                });
        var initializer = new ObservationInitializer(ObservationRegistry.NOOP);
        initializer.pre_init(info);
        initializer.post_init(info);
        assertThat(asked).isEmpty();
        new ObservationInitializer(observing(atClient)).pre_init(info);
        assertThat(asked).containsExactly("add_client_request_interceptor", "add_server_request_interceptor");
    }
}
