package org.pleiad.events.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.Any;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.orb.Pleiad;

/** Flows over a channel of another vendor: omniEvents, which knows anys only. */
class OmniEventsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private OmniEvents omniEvents;
    private Pleiad pleiad;
    private RemoteChannel channel;

    @BeforeEach
    void start() throws Exception {
        omniEvents = OmniEvents.start(directory);
        pleiad = Pleiad.builder().listen("127.0.0.1", 0).build();
        channel = new EventChannels(pleiad.orb()).find(omniEvents.url());
    }

    @AfterEach
    void stop() {
        if (pleiad != null) {
            pleiad.close();
        }
        if (omniEvents != null) {
            omniEvents.close();
        }
    }

    @Test
    void pushesAndFetchesEventsInOrder() throws Exception {
        var fetched = new Collector<Any>(Long.MAX_VALUE);
        var pushed = new Collector<Any>(Long.MAX_VALUE);
        channel.events(EventForm.ANY).subscribe(fetched);
        channel.events(EventForm.ANY, Interest.ALL, Delivery.push(1000, Overflow.FAIL))
                .subscribe(pushed);

        publish(100);

        await().atMost(PATIENCE).until(() -> fetched.events.size() == 100 && pushed.events.size() == 100);
        List<Integer> all = IntStream.range(0, 100).boxed().toList();
        assertThat(numbers(fetched.events)).isEqualTo(all);
        assertThat(numbers(pushed.events)).isEqualTo(all);
        fetched.subscription.cancel();
        pushed.subscription.cancel();
    }

    @Test
    void fetchesNoMoreThanTheSubscriberAsksFor() throws Exception {
        var fetched = new Collector<Any>(3);
        channel.events(EventForm.ANY).subscribe(fetched);
        publish(10);
        await().atMost(PATIENCE).until(() -> fetched.events.size() == 3);

        fetched.subscription.request(4);

        await().atMost(PATIENCE).until(() -> fetched.events.size() == 7);
        assertThat(numbers(fetched.events)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        fetched.subscription.cancel();
    }

    @Test
    void aThreadWaitsForEventsAndCanBeInterrupted() throws Exception {
        try (EventPull<Any> pull = channel.pull(EventForm.ANY)) {
            assertThat(pull.poll(Duration.ofMillis(20))).isEmpty();
            publish(5);
            assertThat(numbers(pull.stream().limit(5).toList())).containsExactly(0, 1, 2, 3, 4);

            var ended = new ArrayList<Boolean>();
            Thread waiting = virtualThread(() -> ended.add(pull.hasNext()));
            waiting.interrupt();
            waiting.join(TimeUnit.SECONDS.toMillis(30));
            assertThat(ended).containsExactly(false);
        }
    }

    @Test
    void structuredEventsTravelInAnys() throws Exception {
        try (EventPull<StructuredEvent> pull = channel.pull(EventForm.STRUCTURED)) {
            var publisher = new SubmissionPublisher<StructuredEvent>();
            EventSink<StructuredEvent> sink = channel.sink(EventForm.STRUCTURED);
            publisher.subscribe(sink);
            publisher.submit(Forms.structured(pleiad.orb(), "Stocks", "Quote", "IBM"));
            publisher.close();
            assertThat(sink.done().toCompletableFuture().get(30, TimeUnit.SECONDS))
                    .isEqualTo(1);

            StructuredEvent event = pull.next();
            assertThat(event.header.fixed_header.event_type.domain_name).isEqualTo("Stocks");
            assertThat(event.header.fixed_header.event_name).isEqualTo("IBM");
        }
    }

    @Test
    void saysThatAChannelWithoutFiltersHasNone() {
        assertThatThrownBy(() -> channel.events(EventForm.ANY, Interest.in("$ == 1"), Delivery.PULL))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("has no filters");
    }

    @Test
    void saysThatAnObjectIsNoChannel() {
        String factory = omniEvents.url().replace("quotes", "omniEvents");
        assertThatThrownBy(() -> new EventChannels(pleiad.orb()).find(factory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no event channel");
    }

    private void publish(int count) throws Exception {
        EventSink<Any> sink = channel.sink(EventForm.ANY);
        try (var publisher = new SubmissionPublisher<Any>()) {
            publisher.subscribe(sink);
            for (int i = 0; i < count; i++) {
                Any any = pleiad.orb().create_any();
                any.insert_long(i);
                publisher.submit(any);
            }
        }
        assertThat(sink.done().toCompletableFuture().get(30, TimeUnit.SECONDS)).isEqualTo(count);
    }

    private static List<Integer> numbers(List<Any> events) {
        return events.stream().map(Any::extract_long).toList();
    }

    /** Virtual where the JDK has them. */
    private static Thread virtualThread(Runnable work) throws ReflectiveOperationException {
        try {
            return (Thread)
                    Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
        } catch (NoSuchMethodException old) {
            var thread = new Thread(work, "waiting for events");
            thread.start();
            return thread;
        }
    }
}
