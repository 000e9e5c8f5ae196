package org.pleiad.events.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.TakenOver;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.client.DurableEvents.Acknowledge;
import org.pleiad.orb.Pleiad;

/** Durable subscriptions as flows, over a server that ends and starts again. */
class DurableEventsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private int port;
    private Pleiad server;
    private EventServer service;
    private Pleiad client;
    private DurableEvents events;

    @BeforeEach
    void start() {
        port = 0;
        serve();
        client = Pleiad.builder().build();
        events = new EventChannels(client.orb()).findDurable("corbaloc::127.0.0.1:" + port + "/quotes");
    }

    private void serve() {
        server = Pleiad.builder().listen("127.0.0.1", port).build();
        service = EventServer.start(server.orb(), EventConfig.DEFAULT.withDirectory(directory));
        service.create("quotes", ChannelOptions.DEFAULT.withLevel(DeliveryLevel.DURABLE));
        if (port == 0) {
            var profile = org.pleiad.orb.ior.Ior.parse(server.toText(service.reference("quotes")))
                    .profiles()
                    .get(0);
            port = org.pleiad.orb.ior.IiopProfile.decode(profile).port();
        }
    }

    private void endServer() {
        service.close();
        server.close();
    }

    @AfterEach
    void stop() {
        client.close();
        endServer();
    }

    private void put(int count) {
        StructuredEvent[] batch = new StructuredEvent[count];
        for (int i = 0; i < count; i++) {
            batch[i] = Forms.structured(client.orb(), "Stocks", "Quote", "IBM");
        }
        events.channel().put("", 0, batch);
    }

    private static List<Long> offsets(Collector<OffsetEvent> collector) {
        return collector.events.stream().map(event -> event.position).toList();
    }

    private static List<Long> range(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void goesOnWhereItWasWithoutGapOrDuplicate() {
        var first = new Collector<OffsetEvent>(5);
        events.events("portfolio", DurableEvents.oldest(), Acknowledge.AFTER_ON_NEXT)
                .subscribe(first);
        put(20);
        await().atMost(PATIENCE).until(() -> first.events.size() == 5);
        first.subscription.cancel();
        put(10);
        await().atMost(PATIENCE).until(() -> acknowledged("portfolio") == 5);

        var second = new Collector<OffsetEvent>(Long.MAX_VALUE);
        events.events("portfolio", DurableEvents.whereIWas(), Acknowledge.AFTER_ON_NEXT)
                .subscribe(second);
        await().atMost(PATIENCE).until(() -> second.events.size() == 25);
        assertThat(offsets(first)).isEqualTo(range(1, 5));
        assertThat(offsets(second)).isEqualTo(range(6, 30));
        second.subscription.cancel();
    }

    @Test
    void outlivesTheServer() {
        var seen = new Collector<OffsetEvent>(Long.MAX_VALUE);
        events.events("portfolio", DurableEvents.oldest(), Acknowledge.AFTER_ON_NEXT)
                .subscribe(seen);
        put(10);
        await().atMost(PATIENCE).until(() -> seen.events.size() == 10);
        endServer();
        serve();
        put(10);
        await().atMost(PATIENCE).until(() -> seen.events.size() == 20);
        assertThat(offsets(seen)).isEqualTo(range(1, 20));
        seen.subscription.cancel();
    }

    @Test
    void whatIsCancelledInOnNextIsAcknowledgedAllTheSame() {
        put(3);
        var one = new Flow.Subscriber<OffsetEvent>() {
            private Flow.Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                this.subscription = subscription;
                subscription.request(1);
            }

            @Override
            public void onNext(OffsetEvent event) {
                subscription.cancel();
            }

            @Override
            public void onError(Throwable failure) {}

            @Override
            public void onComplete() {}
        };
        events.events("one", DurableEvents.oldest(), Acknowledge.AFTER_ON_NEXT).subscribe(one);
        await().atMost(PATIENCE).until(() -> acknowledged("one") == 1);
    }

    @Test
    void isToldWhenAnotherTakesItOver() {
        var first = new Collector<OffsetEvent>(Long.MAX_VALUE);
        events.events("portfolio", DurableEvents.now(), Acknowledge.AFTER_ON_NEXT)
                .subscribe(first);
        await().atMost(PATIENCE).until(() -> events.channel().subscriptions().length == 1);
        var second = new Collector<OffsetEvent>(Long.MAX_VALUE);
        events.events("portfolio", DurableEvents.whereIWas(), Acknowledge.AFTER_ON_NEXT)
                .subscribe(second);
        await().atMost(PATIENCE).until(() -> first.failure instanceof TakenOver);
        put(1);
        await().atMost(PATIENCE).until(() -> second.events.size() == 1);
        second.subscription.cancel();
    }

    @Test
    void historyIsReadAndWaitedForWithoutASubscription() throws Exception {
        put(5);
        var read = new Collector<OffsetEvent>(Long.MAX_VALUE);
        events.read(3).subscribe(read);
        try (EventPull<OffsetEvent> pull = events.pull(4)) {
            assertThat(pull.next().position).isEqualTo(4);
            assertThat(pull.next().position).isEqualTo(5);
            assertThat(pull.poll(Duration.ofMillis(10))).isEmpty();
            put(1);
            assertThat(pull.poll(PATIENCE))
                    .hasValueSatisfying(event -> assertThat(event.position).isEqualTo(6));
        }
        await().atMost(PATIENCE).until(() -> read.events.size() == 4);
        assertThat(offsets(read)).isEqualTo(range(3, 6));
        read.subscription.cancel();
        assertThat(events.channel().subscriptions()).isEmpty();
    }

    private long acknowledged(String name) {
        for (var state : events.channel().subscriptions()) {
            if (state.name.equals(name)) {
                return state.acknowledged;
            }
        }
        return -1;
    }
}
