package org.pleiad.groups.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.client.Delivery;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.client.EventForm;
import org.pleiad.events.client.EventPull;
import org.pleiad.events.client.EventSink;
import org.pleiad.events.client.Forms;
import org.pleiad.events.client.Interest;
import org.pleiad.events.client.Overflow;
import org.pleiad.events.client.RemoteChannel;
import org.pleiad.orb.Pleiad;

/** Consumers of CosNotification, which know nothing of offsets, at a channel of three processes. */
class PlainConsumersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    private final Pleiad client =
            Pleiad.builder().callTimeout(Duration.ofSeconds(20)).build();
    private ReplicaProcesses replicas;

    @BeforeEach
    void choosePorts() throws IOException {
        replicas = new ReplicaProcesses(ChannelReplica.class, directory);
    }

    @AfterEach
    void end() throws InterruptedException {
        replicas.close();
        client.close();
    }

    private RemoteChannel at(String name) {
        return new EventChannels(client.orb()).find("corbaloc:iiop:1.2@" + replicas.address(name) + "/quotes");
    }

    /** By a reference that leads to all of them, to the first of these first. */
    private RemoteChannel all() {
        return new EventChannels(client.orb()).find(ReplicatedChannels.plainCorbaloc(replicas.hosts(), "quotes"));
    }

    private static String text(StructuredEvent event) {
        return event.header.fixed_header.event_name;
    }

    private static List<String> texts(String from, int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(from + i);
        }
        return texts;
    }

    /** Publishes; counts what the channel has taken. */
    private final class Supplier {
        private final SubmissionPublisher<StructuredEvent> publisher = new SubmissionPublisher<>();
        private final EventSink<StructuredEvent> sink;

        Supplier(RemoteChannel channel) {
            sink = channel.sink(EventForm.STRUCTURED);
            publisher.subscribe(sink);
        }

        void supply(List<String> texts) {
            texts.forEach(text -> publisher.submit(Forms.structured(client.orb(), "Test", "Number", text)));
        }

        void finish(long expected) throws Exception {
            publisher.close();
            assertThat(sink.done().toCompletableFuture().get(60, TimeUnit.SECONDS))
                    .isEqualTo(expected);
        }
    }

    /** Keeps what it is given. */
    private static final class Kept implements Flow.Subscriber<StructuredEvent> {
        private final List<String> got = new CopyOnWriteArrayList<>();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(StructuredEvent event) {
            got.add(text(event));
        }

        @Override
        public void onError(Throwable failure) {
            got.add("failed " + failure);
        }

        @Override
        public void onComplete() {
            got.add("ended");
        }
    }

    private static void fetch(EventPull<StructuredEvent> pull, List<String> got, Predicate<List<String>> enough)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(got) && System.nanoTime() - end < 0) {
            pull.poll(Duration.ofSeconds(1)).ifPresent(event -> got.add(text(event)));
        }
    }

    @Test
    void consumersGetWhatAnyReplicaTookAndGoOnWhenTheirsIsKilled() throws Exception {
        replicas.start(false, ReplicaProcesses.NAMES);
        Kept pushedByB = new Kept();
        Kept pushedByAll = new Kept();
        at("b").events(EventForm.STRUCTURED, Interest.ALL, Delivery.push(10_000, Overflow.FAIL))
                .subscribe(pushedByB);
        all().events(EventForm.STRUCTURED, Interest.ALL, Delivery.push(10_000, Overflow.FAIL))
                .subscribe(pushedByAll);
        try (EventPull<StructuredEvent> fromC = at("c").pull(EventForm.STRUCTURED);
                EventPull<StructuredEvent> fromAll = all().pull(EventForm.STRUCTURED)) {
            Supplier one = new Supplier(at("a"));
            Supplier two = new Supplier(at("b"));
            one.supply(texts("one-", 100));
            two.supply(texts("two-", 100));
            one.finish(100);
            two.finish(100);
            List<String> c = new ArrayList<>();
            fetch(fromC, c, got -> got.size() >= 200);
            List<String> any = new ArrayList<>();
            fetch(fromAll, any, got -> got.size() >= 200);
            assertThat(c).hasSize(200).containsSubsequence(texts("one-", 100)).containsSubsequence(texts("two-", 100));
            assertThat(any).isEqualTo(c);
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(pushedByB.got).isEqualTo(c);
                assertThat(pushedByAll.got).isEqualTo(c);
            });
            goOn(fromC, c, fromAll, any, pushedByAll);
        }
    }

    private void goOn(
            EventPull<StructuredEvent> fromC,
            List<String> c,
            EventPull<StructuredEvent> fromAll,
            List<String> any,
            Kept pushed)
            throws Exception {
        Supplier supplier = new Supplier(all());
        supplier.supply(texts("before-", 100));
        replicas.kill("a");
        supplier.supply(texts("after-", 100));
        supplier.finish(200);
        fetch(fromC, c, got -> got.size() >= 400);
        assertThat(c)
                .as("who was at a replica that lives misses nothing")
                .hasSize(400)
                .doesNotHaveDuplicates();

        // what comes once they are connected elsewhere
        Supplier later = new Supplier(all());
        int[] supplied = {0};
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            later.supply(List.of("later-" + supplied[0]++));
            fromAll.poll(Duration.ofMillis(100)).ifPresent(event -> any.add(text(event)));
            return any.stream().anyMatch(each -> each.startsWith("later-"))
                    && pushed.got.stream().anyMatch(each -> each.startsWith("later-"));
        });
        later.supply(List.of("last"));
        later.finish(supplied[0] + 1L);
        fetch(fromAll, any, got -> got.contains("last"));
        Awaitility.await().atMost(PATIENCE).until(() -> pushed.got.contains("last"));
        assertThat(any).doesNotHaveDuplicates();
        assertThat(pushed.got).doesNotHaveDuplicates().doesNotContain("ended");

        DurableChannel log = DurableChannelHelper.unchecked_narrow(
                client.orb().string_to_object("corbaloc:iiop:1.2@" + replicas.address("b") + "/quotes/durable"));
        List<String> kept = new ArrayList<>();
        for (OffsetEvent each : log.read_events(1, 10_000)) {
            kept.add(text(each.event));
        }
        assertThat(kept).as("pushed again, taken once").doesNotHaveDuplicates().hasSize(400 + supplied[0] + 1);
    }
}
