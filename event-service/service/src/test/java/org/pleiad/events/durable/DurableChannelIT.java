package org.pleiad.events.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CosEventChannelAdmin.EventChannel;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.PleiadEvents.DurableConsumer;
import org.pleiad.events.PleiadEvents.DurableConsumerPOA;
import org.pleiad.events.PleiadEvents.DurableSubscription;
import org.pleiad.events.PleiadEvents.InvalidOffset;
import org.pleiad.events.PleiadEvents.Lost;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.PushOptions;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.events.PleiadEvents.SubscriptionState;
import org.pleiad.events.PleiadEvents.TakenOver;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.durable.client.DurableReader;
import org.pleiad.events.durable.client.DurableWriter;
import org.pleiad.events.durable.client.ReaderOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.cdr.TimeT;

/** Durable channels over sockets, server and client each with an ORB of its own. */
@Timeout(120)
class DurableChannelIT {
    private static final ChannelOptions DURABLE = ChannelOptions.DEFAULT.withLevel(DeliveryLevel.DURABLE);
    private static final LogRetention SHORT = new LogRetention(Duration.ZERO, 0, Duration.ZERO, 0);

    @TempDir
    private Path directory;

    private Pleiad server;
    private EventServer service;
    private Pleiad client;
    private DurableChannel channel;
    private String url;

    @BeforeEach
    void start() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        service = EventServer.start(server.orb(), EventConfig.DEFAULT.withDirectory(directory));
        service.create("quotes", DURABLE);
        client = Pleiad.builder().listen("127.0.0.1", 0).build();
        url = server.toText(service.durable().orElseThrow().reference("quotes"));
        channel = DurableChannelHelper.narrow(client.orb().string_to_object(url));
    }

    @AfterEach
    void stop() {
        client.close();
        service.close();
        server.close();
    }

    private void restart() {
        int port = org.pleiad.orb.ior.IiopProfile.decode(
                        org.pleiad.orb.ior.Ior.parse(url).profiles().get(0))
                .port();
        service.close();
        server.close();
        server = Pleiad.builder().listen("127.0.0.1", port).build();
        service = EventServer.start(server.orb(), EventConfig.DEFAULT.withDirectory(directory));
        service.create("quotes", DURABLE);
    }

    private static Start at(Begin begin) {
        Start start = new Start();
        start.__default(begin);
        return start;
    }

    private static Start atOffset(long offset) {
        Start start = new Start();
        start.first(offset);
        return start;
    }

    private long put(int from, int to) {
        return channel.put("", 0, TestEvents.events(client.orb(), "e", from, to));
    }

    @Test
    void subscriptionGetsExactlyWhatItMissedAndNothingTwice() throws Exception {
        put(1, 3);
        DurableSubscription first = channel.subscribe("portfolio", at(Begin.NOW));
        put(4, 6);
        assertThat(TestEvents.texts(first.pull_events(-1, 2, 0))).containsExactly("e4", "e5");
        first.acknowledge(4);
        first.close();
        put(7, 8);
        restart();
        DurableSubscription second = channel.subscribe("portfolio", at(Begin.WHERE_I_WAS));
        OffsetEvent[] missed = second.pull_events(-1, 100, 0);
        assertThat(TestEvents.texts(missed)).containsExactly("e5", "e6", "e7", "e8");
        assertThat(missed[0].position).isEqualTo(5);
        second.acknowledge(8);
        assertThat(second.pull_events(-1, 100, 0)).isEmpty();
        assertThat(second.acknowledged()).isEqualTo(8);
    }

    @Test
    void referenceOfASubscriptionStaysGoodWhenTheServerStartsAgain() throws Exception {
        DurableSubscription subscription = channel.subscribe("portfolio", at(Begin.NOW));
        put(1, 2);
        subscription.acknowledge(1);
        restart();
        assertThat(TestEvents.texts(subscription.pull_events(-1, 10, 0))).containsExactly("e2");
        subscription.acknowledge(2);
    }

    @Test
    void playbackBeginsAtAnOffsetOrATimeAndGoesOnLive() throws Exception {
        put(1, 3);
        Instant between = Instant.now().plusMillis(1);
        await().until(() -> Instant.now().isAfter(between.plusMillis(1)));
        put(4, 6);
        assertThat(TestEvents.texts(channel.subscribe("a", atOffset(2)).pull_events(-1, 10, 0)))
                .containsExactly("e2", "e3", "e4", "e5", "e6");
        Start since = new Start();
        since.since(TimeT.of(between));
        assertThat(channel.offset_at(TimeT.of(between))).isEqualTo(4);
        DurableSubscription timed = channel.subscribe("b", since);
        assertThat(TestEvents.texts(timed.pull_events(-1, 10, 0))).containsExactly("e4", "e5", "e6");
        assertThat(TestEvents.texts(channel.subscribe("c", at(Begin.OLDEST)).pull_events(-1, 10, 0)))
                .hasSize(6);
        InvalidOffset wrong = catchThrowableOfType(InvalidOffset.class, () -> channel.subscribe("d", atOffset(8)));
        assertThat(wrong.oldest).isEqualTo(1);
        assertThat(wrong.newest).isEqualTo(6);
        assertThat(channel.subscriptions()).extracting(state -> state.name).containsExactly("a", "b", "c");

        CompletableFuture<List<String>> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return TestEvents.texts(timed.pull_events(6, 10, 20_000));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        put(7, 7);
        assertThat(waiting.get(30, TimeUnit.SECONDS)).containsExactly("e7");
        assertThat(TestEvents.texts(channel.read_events(6, 10))).containsExactly("e6", "e7");
    }

    @Test
    void newConsumerTakesTheSubscriptionOverAndTheOldOneIsTold() throws Exception {
        put(1, 1);
        DurableSubscription old = channel.subscribe("portfolio", at(Begin.OLDEST));
        DurableSubscription young = channel.subscribe("portfolio", at(Begin.WHERE_I_WAS));
        assertThatThrownBy(() -> old.pull_events(-1, 1, 0)).isInstanceOf(TakenOver.class);
        assertThatThrownBy(() -> old.acknowledge(1)).isInstanceOf(TakenOver.class);
        assertThat(young.pull_events(-1, 1, 0)).hasSize(1);
        old.close();
        young.acknowledge(1);
        channel.remove("portfolio");
        assertThatThrownBy(() -> young.pull_events(-1, 1, 0)).isInstanceOf(TakenOver.class);
    }

    @Test
    void subscriptionThatWasAwayForTooLongIsToldExactlyWhatItLost() throws Exception {
        DurableSubscription subscription = channel.subscribe("portfolio", at(Begin.NOW));
        put(1, 3);
        subscription.acknowledge(1);
        put(4, 5);
        put(6, 6);
        // as the sweeper does it, with bounds that nothing meets but the newest block
        ChannelLog log = (ChannelLog) service.durable().orElseThrow().log("quotes");
        assertThat(log.retain(SHORT)).isEqualTo(5);
        Lost lost = catchThrowableOfType(Lost.class, () -> subscription.pull_events(-1, 10, 0));
        assertThat(lost.from).isEqualTo(2);
        assertThat(lost.upto).isEqualTo(5);
        subscription.acknowledge(lost.upto);
        assertThat(TestEvents.texts(subscription.pull_events(-1, 10, 0))).containsExactly("e6");
        assertThat(channel.oldest()).isEqualTo(6);
    }

    @Test
    void supplierThatRepeatsItselfIsHeardOnce() throws Exception {
        StructuredEvent[] events = TestEvents.events(client.orb(), "e", 1, 3);
        assertThat(channel.put("feed", 1, events)).isEqualTo(3);
        assertThat(channel.put("feed", 1, events)).isEqualTo(3);
        restart();
        assertThat(channel.put("feed", 3, TestEvents.events(client.orb(), "e", 3, 4)))
                .isEqualTo(4);
        assertThat(channel.highest("feed")).isEqualTo(4);
        assertThat(TestEvents.texts(channel.read_events(1, 100))).containsExactly("e1", "e2", "e3", "e4");
        assertThatThrownBy(() -> channel.put("feed", 0, events)).isInstanceOf(BAD_PARAM.class);
    }

    @Test
    void backupThatProducesTheSameStreamIsHeardAsOneWithItsPrimary() throws Exception {
        StructuredEvent[] stream = TestEvents.events(client.orb(), "e", 1, 30);
        List<Thread> suppliers = new ArrayList<>();
        for (int end : new int[] {17, 30}) {
            // the first one dies on its way
            Thread supplier = new Thread(() -> {
                for (int i = 0; i < end; i++) {
                    channel.put("stream", i + 1L, new StructuredEvent[] {stream[i]});
                }
            });
            supplier.start();
            suppliers.add(supplier);
        }
        for (Thread supplier : suppliers) {
            supplier.join(60_000);
        }
        assertThat(TestEvents.texts(channel.read_events(1, 100)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(i -> "e" + i).toList());
    }

    /** Collects, and says when it was told that another took over. */
    private static final class Consumer extends DurableConsumerPOA {
        private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
        private final List<String> told = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void push_events(OffsetEvent[] events) {
            texts.addAll(TestEvents.texts(events));
        }

        @Override
        public void lost(long from, long upto) {
            told.add("lost " + from + " to " + upto);
        }

        @Override
        public void taken_over(String name) {
            told.add("taken over " + name);
        }
    }

    @Test
    void pushedConsumerGetsPlaybackThenLiveAndNoMoreThanItMayHaveUnacknowledged() throws Exception {
        put(1, 5);
        Consumer consumer = new Consumer();
        DurableConsumer reference = client.export(consumer, DurableConsumer.class);
        DurableSubscription subscription =
                channel.subscribe_push("p", at(Begin.OLDEST), reference, new PushOptions(2, 3, false));
        put(6, 8);
        await().until(() -> consumer.texts.size() == 3);
        subscription.acknowledge(2);
        await().until(() -> consumer.texts.size() == 5);
        subscription.acknowledge(5);
        await().until(() -> consumer.texts.size() == 8);
        assertThat(consumer.texts).containsExactly("e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8");

        Consumer other = new Consumer();
        channel.subscribe_push(
                "p", at(Begin.WHERE_I_WAS), client.export(other, DurableConsumer.class), new PushOptions(0, 0, true));
        await().until(() -> consumer.told.contains("taken over p"));
        await().until(() -> other.texts.size() == 3);
        put(9, 9);
        await().until(() -> other.texts.contains("e9"));
        await().until(() -> channel.subscriptions()[0].acknowledged == 9);
        SubscriptionState state = channel.subscriptions()[0];
        assertThat(state.waiting).isZero();
        assertThat(state.active).isTrue();
    }

    @Test
    void pushedConsumerIsToldWhatItLost() throws Exception {
        channel.subscribe("p", at(Begin.NOW)).close();
        put(1, 1);
        put(2, 2);
        service.durable().orElseThrow().log("quotes").retain(SHORT);
        Consumer consumer = new Consumer();
        channel.subscribe_push(
                "p",
                at(Begin.WHERE_I_WAS),
                client.export(consumer, DurableConsumer.class),
                new PushOptions(0, 0, true));
        await().until(() -> consumer.texts.contains("e2"));
        assertThat(consumer.told).containsExactly("lost 1 to 1");
    }

    @Test
    void plainConsumersAndSuppliersShareTheOneOrder() throws Exception {
        EventChannel plain =
                EventChannelHelper.narrow(client.orb().string_to_object(server.toText(service.reference("quotes"))));
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        PushConsumerPOA consumer = new PushConsumerPOA() {
            @Override
            public void push(Any data) {
                seen.add(
                        data.type().kind() == org.omg.CORBA.TCKind.tk_string
                                ? data.extract_string()
                                : StructuredEventHelper.extract(data)
                                        .remainder_of_body
                                        .extract_string());
            }

            @Override
            public void disconnect_push_consumer() {}
        };
        plain.for_consumers().obtain_push_supplier().connect_push_consumer(client.export(consumer, PushConsumer.class));
        ProxyPushConsumer supplier = plain.for_suppliers().obtain_push_consumer();
        supplier.connect_push_supplier(null);
        List<Thread> suppliers = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            String name = "s" + s + "-";
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 20; i++) {
                    if (name.equals("s0-")) {
                        channel.put(name, i + 1L, TestEvents.events(client.orb(), name, i, i));
                    } else {
                        try {
                            Any any = client.orb().create_any();
                            any.insert_string(name + i);
                            supplier.push(any);
                        } catch (org.omg.CosEventComm.Disconnected e) {
                            throw new AssertionError(e);
                        }
                    }
                }
            });
            thread.start();
            suppliers.add(thread);
        }
        for (Thread thread : suppliers) {
            thread.join(60_000);
        }
        await().untilAsserted(() -> assertThat(seen).hasSize(60));
        assertThat(TestEvents.texts(channel.read_events(1, 100))).isEqualTo(seen);
        assertThat(channel.read_events(1, 1)[0].event.header.fixed_header.event_type.type_name)
                .isIn("%ANY", "Text");
    }

    @Test
    void readerAndWriterGoOnThroughARestart() throws Exception {
        DurableWriter writer = new DurableWriter(channel, "feed", Duration.ofSeconds(60));
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        try (DurableReader reader = DurableReader.start(
                channel,
                "r",
                ReaderOptions.DEFAULT.fromOldest().withWaitMillis(200),
                event -> seen.add(TestEvents.text(event)))) {
            writer.put(List.of(TestEvents.events(client.orb(), "e", 1, 10)));
            await().until(() -> seen.size() == 10);
            restart();
            assertThat(writer.put(List.of(TestEvents.events(client.orb(), "e", 11, 20))))
                    .isEqualTo(20);
            await().atMost(Duration.ofSeconds(30)).until(() -> seen.size() == 20);
            assertThat(reader.failure()).isEmpty();
        }
        assertThat(seen).doesNotHaveDuplicates().startsWith("e1").endsWith("e20");
        await().until(() -> channel.subscriptions()[0].acknowledged == 20);
        try (DurableReader first = DurableReader.start(channel, "r", ReaderOptions.DEFAULT, event -> {});
                DurableReader second = DurableReader.start(channel, "r", ReaderOptions.DEFAULT, event -> {})) {
            await().until(() -> first.failure().isPresent() || second.failure().isPresent());
            assertThat(first.failure().or(second::failure).orElseThrow()).isInstanceOf(TakenOver.class);
        }
    }

    @Test
    void durableChannelWithoutDirectoryIsRefusedWithTheMend() {
        EventServer elsewhere = EventServer.start(client.orb(), EventConfig.DEFAULT);
        assertThatThrownBy(() -> elsewhere.create("x", DURABLE))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("give the service a directory");
        elsewhere.close();
    }
}
