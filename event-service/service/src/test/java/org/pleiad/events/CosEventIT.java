package org.pleiad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TRANSIENT;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventChannelAdmin.EventChannel;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventChannelAdmin.ProxyPullConsumer;
import org.omg.CosEventChannelAdmin.ProxyPullSupplier;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosEventChannelAdmin.ProxyPushSupplier;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PullConsumerPOA;
import org.omg.CosEventComm.PullSupplierPOA;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.CosEventComm.PushSupplierPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.orb.error.Minor;

/** CosEvent channels over sockets: clients in one ORB, the channel in another. */
class CosEventIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ORB serverOrb;
    private ORB clientOrb;
    private POA clientPoa;
    private EventServer server;
    private EventChannel channel;

    /** Notes what it is pushed. */
    static class Consumer extends PushConsumerPOA {
        final List<Integer> got = new CopyOnWriteArrayList<>();
        volatile boolean disconnected;

        @Override
        public void push(Any data) throws Disconnected {
            got.add(data.extract_long());
        }

        @Override
        public void disconnect_push_consumer() {
            disconnected = true;
        }
    }

    /** Has a number of events to fetch. */
    static class PulledSupplier extends PullSupplierPOA {
        private final int events;
        private int next;
        volatile boolean disconnected;

        PulledSupplier(int events) {
            this.events = events;
        }

        @Override
        public Any pull() {
            throw new AssertionError("a channel polls with try_pull");
        }

        @Override
        public synchronized Any try_pull(BooleanHolder hasEvent) {
            hasEvent.value = next < events;
            Any any = _orb().create_any();
            any.insert_long(hasEvent.value ? next++ : -1);
            return any;
        }

        @Override
        public void disconnect_pull_supplier() {
            disconnected = true;
        }
    }

    /** Notes that it is disconnected. */
    static class PushingSupplier extends PushSupplierPOA {
        volatile boolean disconnected;

        @Override
        public void disconnect_push_supplier() {
            disconnected = true;
        }
    }

    /** Notes that it is disconnected. */
    static class PullingConsumer extends PullConsumerPOA {
        volatile boolean disconnected;

        @Override
        public void disconnect_pull_consumer() {
            disconnected = true;
        }
    }

    @BeforeEach
    void start() throws Exception {
        String[] loopback = {"-ORBListenEndpoints", "iiop://127.0.0.1:0"};
        serverOrb = ORB.init(loopback, new Properties());
        server = EventServer.start(serverOrb, EventConfig.DEFAULT);
        server.create("quotes", ChannelOptions.DEFAULT);
        clientOrb = ORB.init(loopback, new Properties());
        clientPoa = POAHelper.narrow(clientOrb.resolve_initial_references("RootPOA"));
        clientPoa.the_POAManager().activate();
        channel = EventChannelHelper.narrow(
                clientOrb.string_to_object(serverOrb.object_to_string(server.reference("quotes"))));
    }

    @AfterEach
    void stop() {
        clientOrb.destroy();
        server.close();
        serverOrb.destroy();
    }

    private void restart(EventConfig config) {
        server.close();
        serverOrb.destroy();
        serverOrb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        server = EventServer.start(serverOrb, config);
    }

    private org.omg.CORBA.Object reference(Servant servant) throws Exception {
        return clientPoa.servant_to_reference(servant);
    }

    private PushConsumer consumer(Consumer servant) throws Exception {
        return PushConsumerHelper.narrow(reference(servant));
    }

    private Any any(int value) {
        Any any = clientOrb.create_any();
        any.insert_long(value);
        return any;
    }

    private static List<Integer> upTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }

    @Test
    void pushesToAllConsumersInOrder() throws Exception {
        var first = new Consumer();
        var second = new Consumer();
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(consumer(first));
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(consumer(second));
        ProxyPushConsumer proxy = channel.for_suppliers().obtain_push_consumer();
        proxy.connect_push_supplier(null);
        for (int i = 0; i < 1000; i++) {
            proxy.push(any(i));
        }
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(first.got).isEqualTo(upTo(1000));
            assertThat(second.got).isEqualTo(upTo(1000));
        });
        var statistics = server.channel("quotes").orElseThrow().statistics();
        assertThat(statistics.published()).isEqualTo(1000);
        assertThat(statistics.delivered()).isEqualTo(2000);
    }

    @Test
    void letsConsumersPull() throws Exception {
        ProxyPullSupplier puller = channel.for_consumers().obtain_pull_supplier();
        puller.connect_pull_consumer(null);
        ProxyPushConsumer pusher = channel.for_suppliers().obtain_push_consumer();
        pusher.connect_push_supplier(null);
        var has = new BooleanHolder(true);
        puller.try_pull(has);
        assertThat(has.value).isFalse();
        pusher.push(any(1));
        pusher.push(any(2));
        assertThat(puller.pull().extract_long()).isEqualTo(1);
        assertThat(puller.try_pull(has).extract_long()).isEqualTo(2);
        assertThat(has.value).isTrue();
    }

    @Test
    void fetchesFromSuppliersThatArePulled() throws Exception {
        var consumer = new Consumer();
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(consumer(consumer));
        var supplier = new PulledSupplier(50);
        ProxyPullConsumer proxy = channel.for_suppliers().obtain_pull_consumer();
        proxy.connect_pull_supplier(org.omg.CosEventComm.PullSupplierHelper.narrow(reference(supplier)));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(consumer.got).isEqualTo(upTo(50)));
        proxy.disconnect_pull_consumer();
        Awaitility.await().atMost(PATIENCE).until(() -> supplier.disconnected);
    }

    @Test
    void refusesSecondConnectionsAndNil() throws Exception {
        ProxyPushSupplier pushSupplier = channel.for_consumers().obtain_push_supplier();
        assertThatThrownBy(() -> pushSupplier.connect_push_consumer(null)).isInstanceOf(BAD_PARAM.class);
        PushConsumer consumer = consumer(new Consumer());
        pushSupplier.connect_push_consumer(consumer);
        assertThatThrownBy(() -> pushSupplier.connect_push_consumer(consumer)).isInstanceOf(AlreadyConnected.class);
        ProxyPullSupplier pullSupplier = channel.for_consumers().obtain_pull_supplier();
        assertThatThrownBy(pullSupplier::pull).isInstanceOf(Disconnected.class);
        pullSupplier.connect_pull_consumer(null);
        assertThatThrownBy(() -> pullSupplier.connect_pull_consumer(null)).isInstanceOf(AlreadyConnected.class);
        ProxyPullConsumer pullConsumer = channel.for_suppliers().obtain_pull_consumer();
        assertThatThrownBy(() -> pullConsumer.connect_pull_supplier(null)).isInstanceOf(BAD_PARAM.class);
        ProxyPushConsumer pushConsumer = channel.for_suppliers().obtain_push_consumer();
        assertThatThrownBy(() -> pushConsumer.push(any(1))).isInstanceOf(Disconnected.class);
        pushConsumer.connect_push_supplier(null);
        assertThatThrownBy(() -> pushConsumer.connect_push_supplier(null)).isInstanceOf(AlreadyConnected.class);
    }

    @Test
    void letsClientsConnectAgainWhereThatIsWanted() throws Exception {
        restart(EventConfig.DEFAULT.withProxies(ProxyOptions.DEFAULT.withReconnect(true)));
        server.create("again", ChannelOptions.DEFAULT);
        EventChannel again = EventChannelHelper.narrow(
                clientOrb.string_to_object(serverOrb.object_to_string(server.reference("again"))));
        var first = new Consumer();
        var second = new Consumer();
        ProxyPushSupplier toConsumer = again.for_consumers().obtain_push_supplier();
        toConsumer.connect_push_consumer(consumer(first));
        ProxyPushConsumer fromSupplier = again.for_suppliers().obtain_push_consumer();
        fromSupplier.connect_push_supplier(null);
        fromSupplier.connect_push_supplier(null);
        fromSupplier.push(any(0));
        Awaitility.await().atMost(PATIENCE).until(() -> first.got.size() == 1);
        toConsumer.connect_push_consumer(consumer(second));
        fromSupplier.push(any(1));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(second.got).containsExactly(1));
        assertThat(first.got).containsExactly(0);
        ProxyPullSupplier toPuller = again.for_consumers().obtain_pull_supplier();
        toPuller.connect_pull_consumer(null);
        fromSupplier.push(any(2));
        toPuller.connect_pull_consumer(null);
        assertThat(toPuller.pull().extract_long()).as("what waits is kept").isEqualTo(2);
    }

    @Test
    void sendsTransientWhenNothingCameForAsLongAsAPullMayWait() throws Exception {
        restart(EventConfig.DEFAULT.withProxies(
                ProxyOptions.DEFAULT.withTimeouts(Duration.ofSeconds(10), Duration.ofMillis(50))));
        server.create("quiet", ChannelOptions.DEFAULT);
        ProxyPullSupplier puller = EventChannelHelper.narrow(
                        clientOrb.string_to_object(serverOrb.object_to_string(server.reference("quiet"))))
                .for_consumers()
                .obtain_pull_supplier();
        puller.connect_pull_consumer(null);
        assertThatThrownBy(puller::pull)
                .isInstanceOfSatisfying(
                        TRANSIENT.class,
                        nothing ->
                                assertThat(Minor.NO_EVENT_YET.matches(nothing)).isTrue());
    }

    @Test
    void tellsTheOtherSideThatItIsDisconnected() throws Exception {
        var consumer = new Consumer();
        ProxyPushSupplier proxy = channel.for_consumers().obtain_push_supplier();
        proxy.connect_push_consumer(consumer(consumer));
        proxy.disconnect_push_supplier();
        Awaitility.await().atMost(PATIENCE).until(() -> consumer.disconnected);
        assertThatThrownBy(proxy::disconnect_push_supplier).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(server.channel("quotes").orElseThrow().statistics().subscriptions())
                .isEmpty();
    }

    @Test
    void destroyTellsAll() throws Exception {
        var pushConsumer = new Consumer();
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(consumer(pushConsumer));
        var pullConsumer = new PullingConsumer();
        channel.for_consumers()
                .obtain_pull_supplier()
                .connect_pull_consumer(org.omg.CosEventComm.PullConsumerHelper.narrow(reference(pullConsumer)));
        var pushSupplier = new PushingSupplier();
        channel.for_suppliers()
                .obtain_push_consumer()
                .connect_push_supplier(org.omg.CosEventComm.PushSupplierHelper.narrow(reference(pushSupplier)));
        var pullSupplier = new PulledSupplier(0);
        channel.for_suppliers()
                .obtain_pull_consumer()
                .connect_pull_supplier(org.omg.CosEventComm.PullSupplierHelper.narrow(reference(pullSupplier)));
        channel.destroy();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> pushConsumer.disconnected
                        && pullConsumer.disconnected
                        && pushSupplier.disconnected
                        && pullSupplier.disconnected);
        Awaitility.await().atMost(PATIENCE).until(channel::_non_existent);
        assertThat(server.channel("quotes")).isEmpty();
        server.create("quotes", ChannelOptions.DEFAULT);
        assertThat(channel._non_existent()).isFalse();
    }
}
