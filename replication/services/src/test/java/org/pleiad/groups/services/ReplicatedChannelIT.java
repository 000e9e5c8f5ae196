package org.pleiad.groups.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.SystemException;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.PleiadEvents.DurableSubscription;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.events.PleiadEvents.TakenOver;
import org.pleiad.events.durable.client.DurableWriter;
import org.pleiad.orb.Pleiad;

/** Three processes with a channel for each test, one of which is killed while a supplier pushes and a durable subscriber reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicatedChannelIT {
    private static final String[] NAMES = ReplicaProcesses.NAMES;
    private static final int BATCH = 5;

    @TempDir
    private static Path directory;

    private final Pleiad client =
            Pleiad.builder().callTimeout(Duration.ofSeconds(20)).build();
    private ReplicaProcesses replicas;
    private String channel = "quotes";

    @BeforeAll
    void choosePorts() throws IOException {
        replicas = new ReplicaProcesses(ChannelReplica.class, directory);
    }

    @BeforeEach
    void start() throws Exception {
        replicas.startMissing(false);
    }

    @AfterAll
    void end() throws InterruptedException {
        replicas.close();
        client.close();
    }

    /** The channel at one replica, by an address that knows no other. */
    private DurableChannel at(String name) {
        String address = replicas.address(name);
        return found("corbaloc:iiop:1.2@" + address + "/" + channel + "/durable");
    }

    /** The channel at the first of these replicas that lives. */
    private DurableChannel anywhere(String... names) {
        return found(ReplicatedChannels.corbaloc(
                replicas.hosts().stream()
                        .filter(each -> List.of(names).contains(each.id().name()))
                        .toList(),
                channel));
    }

    private DurableChannel found(String url) {
        return DurableChannelHelper.unchecked_narrow(client.orb().string_to_object(url));
    }

    private StructuredEvent event(String text) {
        return new StructuredEvent(
                new EventHeader(new FixedEventHeader(new EventType("Test", "Number"), text), new Property[0]),
                new Property[0],
                client.orb().create_any());
    }

    private static String text(OffsetEvent event) {
        return event.event.header.fixed_header.event_name;
    }

    private static Start from(Begin begin) {
        Start start = new Start();
        start.__default(begin);
        return start;
    }

    private static List<OffsetEvent> all(DurableChannel from) throws Exception {
        List<OffsetEvent> events = new ArrayList<>();
        for (OffsetEvent[] more = from.read_events(1, 1000);
                more.length > 0;
                more = from.read_events(events.size() + 1, 1000)) {
            events.addAll(Arrays.asList(more));
        }
        return events;
    }

    /** Pushes numbered events to two replicas in turn until it is stopped; an event counts when it was acknowledged. */
    private final class Supplier implements Runnable {
        private final AtomicBoolean stop = new AtomicBoolean();
        private final List<String> acknowledged = new ArrayList<>();
        private int next;

        @Override
        public void run() {
            // each repeats its own events until it is told that they are there; the first knows another replica for
            // when a is dead
            DurableWriter[] writers = {
                new DurableWriter(anywhere("a", "c"), "feed-a", Duration.ofSeconds(60)),
                new DurableWriter(at("b"), "feed-b", Duration.ofSeconds(60))
            };
            for (int turn = 0; !stop.get(); turn++) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    texts.add("event-" + next++);
                }
                writers[turn % 2].put(texts.stream().map(text -> event(text)).toList());
                synchronized (this) {
                    acknowledged.addAll(texts);
                }
            }
        }

        synchronized int count() {
            return acknowledged.size();
        }
    }

    @Test
    void aDurableSubscriberGoesOnAtAnotherReplicaWithoutGapWhenItsOwnIsKilled() throws Exception {
        channel = "quotes";
        DurableSubscription atA = at("a").subscribe("portfolio", from(Begin.OLDEST));
        Supplier supplier = new Supplier();
        CompletableFuture<Void> supplying = CompletableFuture.runAsync(supplier);
        List<OffsetEvent> handled = new ArrayList<>();
        while (handled.size() < 100) {
            take(atA.pull_events(-1, 10, 1000), handled);
            atA.acknowledge(handled.size());
        }
        // handled, and not acknowledged any more
        OffsetEvent[] again = atA.pull_events(-1, 10, 10_000);
        assertThat(again).isNotEmpty();
        replicas.kill("a");

        int before = supplier.count();
        DurableSubscription atB = taken("b");
        assertThat(atB.acknowledged())
                .as("what the killed replica acknowledged")
                .isEqualTo(handled.size());
        Awaitility.await("the two that are left take events")
                .atMost(Duration.ofSeconds(60))
                .until(() -> supplying.isDone() || supplier.count() > before + 100);
        supplier.stop.set(true);
        supplying.get(60, TimeUnit.SECONDS);
        while (handled.size() < supplier.count()) {
            OffsetEvent[] more = atB.pull_events(-1, 500, 10_000);
            assertThat(more).as("events that were acknowledged are there").isNotEmpty();
            take(more, handled);
            atB.acknowledge(handled.size());
        }

        assertThat(handled.stream().map(ReplicatedChannelIT::text)).containsExactlyElementsOf(supplier.acknowledged);
        for (OffsetEvent each : again) {
            assertThat(text(handled.get((int) each.position - 1)))
                    .as("what came again at " + each.position)
                    .isEqualTo(text(each));
        }
        comesBackWithAll(supplier);
    }

    /** A replica without memory gets all events and subscriptions from the others, at the same offsets. */
    private void comesBackWithAll(Supplier supplier) throws Exception {
        replicas.start(false, "a");
        for (String name : NAMES) {
            // what a replica tells without asking the others may be a moment old
            Awaitility.await("all at " + name).atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                List<OffsetEvent> all = all(at(name));
                assertThat(all.stream().map(ReplicatedChannelIT::text))
                        .containsExactlyElementsOf(supplier.acknowledged);
                assertThat(at(name).subscriptions())
                        .singleElement()
                        .satisfies(each -> assertThat(each.acknowledged).isEqualTo(supplier.count()));
            });
        }
    }

    private DurableSubscription taken(String name) {
        List<DurableSubscription> taken = new ArrayList<>();
        Awaitility.await("the subscription is there")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    try {
                        return taken.add(at(name).subscribe("portfolio", from(Begin.WHERE_I_WAS)));
                    } catch (SystemException tooEarly) {
                        return false;
                    }
                });
        return taken.get(0);
    }

    /** In the order of offsets, none left out, none twice. */
    private static void take(OffsetEvent[] events, List<OffsetEvent> handled) {
        for (OffsetEvent each : events) {
            assertThat(each.position).isEqualTo(handled.size() + 1L);
            handled.add(each);
        }
    }

    @Test
    void aWriterAndASubscriptionThatAreTakenElsewhereGoOnThereAlone() throws Exception {
        channel = "trades";
        DurableSubscription atA = at("a").subscribe("audit", from(Begin.OLDEST));
        // the same writer at two replicas: its repetition is known at the other
        at("a").put("feed", 1, new StructuredEvent[] {event("one"), event("two")});
        assertThat(at("b").highest("feed")).isEqualTo(2);
        at("b").put("feed", 2, new StructuredEvent[] {event("two"), event("three")});
        atA.acknowledge(2);

        DurableSubscription atB = at("b").subscribe("audit", from(Begin.WHERE_I_WAS));
        assertThat(atB.acknowledged()).isEqualTo(2);
        assertThatThrownBy(() -> atA.acknowledge(3)).isInstanceOf(TakenOver.class);
        assertThat(Arrays.stream(atB.pull_events(-1, 10, 1000)).map(ReplicatedChannelIT::text))
                .containsExactly("three");
        // by the addresses of all, one of which is dead
        replicas.kill("a");
        new DurableWriter(anywhere(NAMES), "feed", Duration.ofSeconds(60)).put(List.of(event("four")));
        assertThat(Arrays.stream(atB.pull_events(3, 10, 10_000)).map(ReplicatedChannelIT::text))
                .containsExactly("four");
        atB.acknowledge(4);
    }
}
