package org.pleiad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TRANSIENT;
import org.omg.CosEventChannelAdmin.EventChannel;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.channel.SubscriptionOptions;
import org.pleiad.events.channel.SubscriptionStatistics;
import org.pleiad.events.channel.WhenFull;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A consumer that takes nothing any more: what becomes of its events, of the others and of suppliers. */
class BackPressureIT {
    private static final Logger LOG = LoggerFactory.getLogger(BackPressureIT.class);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** On a busy machine anything may take a while; docs have the figure of quiet runs. */
    private static final double SLACK = 5;

    private ORB serverOrb;
    private ORB clientOrb;
    private POA poa;
    private EventServer server;

    @BeforeEach
    void start() throws Exception {
        String[] loopback = {"-ORBListenEndpoints", "iiop://127.0.0.1:0"};
        serverOrb = ORB.init(loopback, new Properties());
        clientOrb = ORB.init(loopback, new Properties());
        poa = POAHelper.narrow(clientOrb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
    }

    @AfterEach
    void stop() {
        server.close();
        clientOrb.destroy();
        serverOrb.destroy();
    }

    private EventChannel serve(EventConfig config, ChannelOptions options) {
        server = EventServer.start(serverOrb, config);
        server.create("quotes", options);
        return EventChannelHelper.narrow(clientOrb.string_to_object(text()));
    }

    private String text() {
        return serverOrb.object_to_string(server.reference("quotes"));
    }

    private Channel channel() {
        return server.channel("quotes").orElseThrow();
    }

    /** Notes how long each event was on its way. */
    private static final class Meter extends PushConsumerPOA {
        private final long[] nanos;
        private final AtomicInteger count = new AtomicInteger();

        Meter(int events) {
            nanos = new long[events];
        }

        @Override
        public void push(Any data) {
            long sent = data.extract_longlong();
            int index = count.getAndIncrement();
            if (index < nanos.length) {
                nanos[index] = System.nanoTime() - sent;
            }
        }

        @Override
        public void disconnect_push_consumer() {
            // as the channel ends
        }

        double percentile99Micros() {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length * 99 / 100] / 1000.0;
        }
    }

    /** Answers nothing until it is let go. */
    private static final class Blocked extends PushConsumerPOA {
        private final CountDownLatch go = new CountDownLatch(1);
        private final AtomicInteger got = new AtomicInteger();

        @Override
        public void push(Any data) {
            got.incrementAndGet();
            try {
                if (!go.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("nobody let it go");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void disconnect_push_consumer() {
            // as the channel ends
        }
    }

    private PushConsumer reference(PushConsumerPOA servant) throws Exception {
        return PushConsumerHelper.narrow(poa.servant_to_reference(servant));
    }

    private Any now() {
        Any any = clientOrb.create_any();
        any.insert_longlong(System.nanoTime());
        return any;
    }

    private double round(EventChannel channel, ProxyPushConsumer supplier, int events) throws Exception {
        var meter = new Meter(events);
        var proxy = channel.for_consumers().obtain_push_supplier();
        proxy.connect_push_consumer(reference(meter));
        for (int i = 0; i < events; i++) {
            supplier.push(now());
            LockSupport.parkNanos(100_000);
        }
        Awaitility.await().atMost(PATIENCE).until(() -> meter.count.get() >= events);
        proxy.disconnect_push_supplier();
        return meter.percentile99Micros();
    }

    @Test
    void aStoppedProcessCostsTheOthersNothing() throws Exception {
        EventChannel channel = serve(EventConfig.DEFAULT.withMaxQueueLength(2000), ChannelOptions.DEFAULT);
        ProxyPushConsumer supplier = channel.for_suppliers().obtain_push_consumer();
        supplier.connect_push_supplier(null);
        int rounds = Integer.getInteger("pleiad.events.rounds", 3);
        int events = Integer.getInteger("pleiad.events.roundLength", 1000);
        double[] alone = new double[rounds];
        double[] beside = new double[rounds];
        round(channel, supplier, events); // warms up
        try (ConsumerProcess other = ConsumerProcess.start(text())) {
            for (int i = 0; i < rounds; i++) {
                alone[i] = round(channel, supplier, events);
                other.stop();
                beside[i] = round(channel, supplier, events);
                other.resume();
            }
            other.stop();
            for (int i = 0; i < 2500; i++) {
                supplier.push(now());
            }
            SubscriptionStatistics stopped =
                    channel().statistics().subscriptions().get(0);
            assertThat(stopped.queued()).isEqualTo(2000);
            assertThat(stopped.discarded()).isPositive();
        }
        Arrays.sort(alone);
        Arrays.sort(beside);
        double ratio = beside[rounds / 2] / alone[rounds / 2];
        LOG.info(
                "99th percentile beside a stopped consumer: {} times that without ({} and {} us)",
                ratio,
                beside[rounds / 2],
                alone[rounds / 2]);
        assertThat(ratio).isLessThan(SLACK);
    }

    @Test
    void aFullQueueDisconnectsTheConsumerWhereThatIsWanted() throws Exception {
        ProxyOptions proxies =
                ProxyOptions.DEFAULT.withSubscription(SubscriptionOptions.DEFAULT.withWhenFull(WhenFull.DISCONNECT));
        EventChannel channel =
                serve(EventConfig.DEFAULT.withMaxQueueLength(10).withProxies(proxies), ChannelOptions.DEFAULT);
        var blocked = new Blocked();
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(reference(blocked));
        ProxyPushConsumer supplier = channel.for_suppliers().obtain_push_consumer();
        supplier.connect_push_supplier(null);
        for (int i = 0; i < 20; i++) {
            supplier.push(now());
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(channel().statistics().subscriptions()).isEmpty());
        blocked.go.countDown();
    }

    @Test
    void aReliableChannelChokesItsSuppliersAndLosesNothing() throws Exception {
        EventChannel channel = serve(
                EventConfig.DEFAULT.withMaxQueueLength(10),
                ChannelOptions.DEFAULT.withLevel(DeliveryLevel.RELIABLE).withSupplierPatience(Duration.ofMillis(200)));
        var blocked = new Blocked();
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(reference(blocked));
        ProxyPushConsumer supplier = channel.for_suppliers().obtain_push_consumer();
        supplier.connect_push_supplier(null);
        int taken = 0;
        TRANSIENT refused = null;
        while (refused == null && taken < 100) {
            try {
                supplier.push(now());
                taken++;
            } catch (TRANSIENT choked) {
                refused = choked;
            }
        }
        assertThat(taken).isBetween(10, 11);
        assertThat(refused).isNotNull();
        assertThat(Minor.CONSUMERS_FULL.matches(refused)).isTrue();
        assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        blocked.go.countDown();
        int all = taken;
        Awaitility.await().atMost(PATIENCE).until(() -> blocked.got.get() == all);
        assertThat(channel().statistics().discarded()).isZero();
        assertThat(channel().statistics().refused()).isEqualTo(1);
    }

    @Test
    void aFullChannelRejectsWhereThatIsWanted() throws Exception {
        EventChannel channel = serve(
                EventConfig.DEFAULT, ChannelOptions.DEFAULT.withBounds(5, 1, 1).withRejectNewEvents(true));
        channel.for_consumers().obtain_pull_supplier().connect_pull_consumer(null);
        ProxyPushConsumer supplier = channel.for_suppliers().obtain_push_consumer();
        supplier.connect_push_supplier(null);
        for (int i = 0; i < 5; i++) {
            supplier.push(now());
        }
        assertThatThrownBy(() -> supplier.push(now())).isInstanceOf(org.omg.CORBA.IMP_LIMIT.class);
        assertThatThrownBy(() -> channel.for_suppliers().obtain_push_consumer().connect_push_supplier(null))
                .isInstanceOf(org.omg.CORBA.IMP_LIMIT.class);
        assertThatThrownBy(() -> channel.for_consumers().obtain_pull_supplier().connect_pull_consumer(null))
                .isInstanceOf(org.omg.CORBA.IMP_LIMIT.class);
    }

    @Test
    void aReliableConsumerThatStaysSilentIsExpelledInTheEndAndTheOthersGoOn() throws Exception {
        ProxyOptions proxies = ProxyOptions.DEFAULT
                .withTimeouts(Duration.ofMillis(300), Duration.ofSeconds(1))
                .withSubscription(
                        SubscriptionOptions.DEFAULT.withAttempts(2, Duration.ofMillis(10), Duration.ofMillis(20)));
        EventChannel channel = serve(
                EventConfig.DEFAULT.withMaxQueueLength(10).withProxies(proxies),
                ChannelOptions.DEFAULT.withLevel(DeliveryLevel.RELIABLE));
        var blocked = new Blocked();
        var meter = new Meter(100);
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(reference(blocked));
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(reference(meter));
        ProxyPushConsumer supplier = channel.for_suppliers().obtain_push_consumer();
        supplier.connect_push_supplier(null);
        for (int i = 0; i < 100; i++) {
            supplier.push(now()); // waits for room until the silent one is expelled
        }
        Awaitility.await().atMost(PATIENCE).until(() -> meter.count.get() == 100);
        assertThat(channel().statistics().subscriptions()).hasSize(1);
        blocked.go.countDown();
    }
}
