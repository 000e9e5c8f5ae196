package org.pleiad.events.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.orb.Pleiad;

/** 100 brokers, 1000 symbols: each broker sees exactly the quotes of its symbols. */
class HundredBrokersIT {
    private static final int BROKERS = 100;
    private static final int SYMBOLS = 1000;
    private static final int WANTED = 10;

    private record Broker(Set<String> wanted, List<String> seen) implements Flow.Subscriber<StructuredEvent> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(StructuredEvent event) {
            seen.add(event.filterable_data[0].value.extract_string());
        }

        @Override
        public void onError(Throwable failure) {
            seen.add(failure.toString());
        }

        @Override
        public void onComplete() {}

        String constraint() {
            return wanted.stream().map(symbol -> "$symbol == '" + symbol + "'").collect(Collectors.joining(" or "));
        }
    }

    @Test
    void eachBrokerSeesExactlyItsSymbols() throws Exception {
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            EventServer events = EventServer.start(server.orb(), EventConfig.DEFAULT);
            events.create("quotes", events.config().channels());
            RemoteChannel quotes = new EventChannels(client.orb()).find(server.toText(events.reference("quotes")));
            List<Broker> brokers = subscribe(quotes, new Random(4728));

            publish(client, quotes);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(brokers)
                            .allSatisfy(broker -> assertThat(broker.seen).hasSize(WANTED)));
            assertThat(brokers).allSatisfy(broker -> assertThat(broker.seen).containsExactlyElementsOf(broker.wanted));
        }
    }

    private static List<Broker> subscribe(RemoteChannel quotes, Random random) {
        List<Broker> brokers = new ArrayList<>();
        for (int i = 0; i < BROKERS; i++) {
            Set<String> wanted = new TreeSet<>();
            while (wanted.size() < WANTED) {
                wanted.add(symbol(random.nextInt(SYMBOLS)));
            }
            var broker = new Broker(wanted, new CopyOnWriteArrayList<>());
            quotes.events(
                            EventForm.STRUCTURED,
                            Interest.inType("Stocks", "Quote").where(broker.constraint()),
                            Delivery.push(WANTED, Overflow.FAIL))
                    .subscribe(broker);
            brokers.add(broker);
        }
        return brokers;
    }

    private static void publish(Pleiad client, RemoteChannel quotes) throws Exception {
        EventSink<StructuredEvent> sink = quotes.sink(EventForm.STRUCTURED);
        try (var publisher = new SubmissionPublisher<StructuredEvent>()) {
            publisher.subscribe(sink);
            for (int i = 0; i < SYMBOLS; i++) {
                publisher.submit(quote(client, symbol(i)));
            }
        }
        assertThat(sink.done().toCompletableFuture().get(60, TimeUnit.SECONDS)).isEqualTo(SYMBOLS);
    }

    private static StructuredEvent quote(Pleiad client, String symbol) {
        StructuredEvent event = Forms.structured(client.orb(), "Stocks", "Quote", symbol);
        Any value = client.orb().create_any();
        value.insert_string(symbol);
        event.filterable_data = new Property[] {new Property("symbol", value)};
        return event;
    }

    private static String symbol(int number) {
        return "S%04d".formatted(number);
    }
}
