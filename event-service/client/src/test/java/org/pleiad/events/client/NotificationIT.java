package org.pleiad.events.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.Channel;
import org.pleiad.orb.Pleiad;

/** Flows over a notification channel of ours, in sequences and with filters. */
class NotificationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Pleiad server;
    private Pleiad client;
    private Channel channel;
    private RemoteChannel remote;

    @BeforeEach
    void start() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        client = Pleiad.builder().listen("127.0.0.1", 0).build();
        EventServer events = EventServer.start(server.orb(), EventConfig.DEFAULT);
        channel = events.create("numbers", events.config().channels());
        remote = new EventChannels(client.orb()).find(server.toText(events.reference("numbers")));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void pushesAndFetchesInOrderAndInSequences() throws Exception {
        assertThat(remote.isNotification()).isTrue();
        var fetched = new Collector<StructuredEvent>(Long.MAX_VALUE);
        var pushed = new Collector<StructuredEvent>(Long.MAX_VALUE);
        remote.events(EventForm.STRUCTURED).subscribe(fetched);
        remote.events(EventForm.STRUCTURED, Interest.ALL, Delivery.push(2000, Overflow.FAIL))
                .subscribe(pushed);
        publish(1000);
        await().atMost(PATIENCE).until(() -> fetched.events.size() == 1000 && pushed.events.size() == 1000);
        List<Integer> all = IntStream.range(0, 1000).boxed().toList();
        assertThat(numbers(fetched.events)).isEqualTo(all);
        assertThat(numbers(pushed.events)).isEqualTo(all);

        fetched.subscription.cancel();
        pushed.subscription.cancel();
        await().atMost(PATIENCE)
                .until(() -> channel.statistics().subscriptions().isEmpty());
    }

    @Test
    void theChannelFilters() throws Exception {
        var even = new Collector<StructuredEvent>(Long.MAX_VALUE);
        var great = new Collector<StructuredEvent>(Long.MAX_VALUE);
        remote.events(EventForm.STRUCTURED, Interest.inType("Num*", "Even"), Delivery.PULL)
                .subscribe(even);
        remote.events(
                        EventForm.STRUCTURED,
                        Interest.inType("Numbers", "*").where("$number >= 95"),
                        Delivery.push(100, Overflow.DROP_OLDEST))
                .subscribe(great);
        publish(100);
        await().atMost(PATIENCE).until(() -> even.events.size() == 50 && great.events.size() == 5);
        assertThat(numbers(great.events)).containsExactly(95, 96, 97, 98, 99);
    }

    @Test
    void saysWhichConstraintIsMalformed() {
        assertThatThrownBy(() -> remote.pull(EventForm.STRUCTURED, Interest.in("$number >>> 3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$number >>> 3");
    }

    @Test
    void anysComeOutAsTheyWentIn() throws Exception {
        try (EventPull<Any> pull = remote.pull(EventForm.ANY)) {
            EventSink<Any> sink = remote.sink(EventForm.ANY);
            try (var publisher = new SubmissionPublisher<Any>()) {
                publisher.subscribe(sink);
                Any any = client.orb().create_any();
                any.insert_string("hello");
                publisher.submit(any);
            }
            assertThat(sink.done().toCompletableFuture().get(30, TimeUnit.SECONDS))
                    .isEqualTo(1);
            assertThat(pull.next().extract_string()).isEqualTo("hello");
        }
    }

    @Test
    void aSubscriberHearsOfTheEndOfTheChannel() {
        var fetched = new Collector<StructuredEvent>(Long.MAX_VALUE);
        var pushed = new Collector<StructuredEvent>(Long.MAX_VALUE);
        remote.events(EventForm.STRUCTURED).subscribe(fetched);
        remote.events(EventForm.STRUCTURED, Interest.ALL, Delivery.push(10, Overflow.FAIL))
                .subscribe(pushed);
        remote.events().destroy();
        await().atMost(PATIENCE).until(() -> pushed.completed);
        await().atMost(PATIENCE).until(() -> fetched.completed || fetched.failure != null);
    }

    private void publish(int count) throws Exception {
        EventSink<StructuredEvent> sink = remote.sink(EventForm.STRUCTURED);
        try (var publisher = new SubmissionPublisher<StructuredEvent>()) {
            publisher.subscribe(sink);
            for (int i = 0; i < count; i++) {
                StructuredEvent event = Forms.structured(client.orb(), "Numbers", i % 2 == 0 ? "Even" : "Odd", "");
                Any number = client.orb().create_any();
                number.insert_long(i);
                event.filterable_data = new Property[] {new Property("number", number)};
                publisher.submit(event);
            }
        }
        assertThat(sink.done().toCompletableFuture().get(30, TimeUnit.SECONDS)).isEqualTo(count);
    }

    private static List<Integer> numbers(List<StructuredEvent> events) {
        return events.stream()
                .map(event -> event.filterable_data[0].value.extract_long())
                .toList();
    }
}
