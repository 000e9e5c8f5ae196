package org.pleiad.events.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;

/** A channel whose log has other writers. */
class FollowingTest {
    private final ORB orb = ORB.init(new String[0], new Properties());
    private final Shared log = new Shared();
    private final Channel channel =
            Channel.open("shared", ChannelOptions.DEFAULT.withLevel(DeliveryLevel.DURABLE), log);

    @AfterEach
    void end() {
        channel.close();
        orb.destroy();
    }

    /** A log in memory. */
    private static final class Shared implements EventLog {
        private final List<Event> events = new ArrayList<>();
        private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
        private long oldest = 1;

        @Override
        public synchronized long[] append(List<Event> more) {
            long[] offsets = new long[more.size()];
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = events.size() + 1L;
                events.add(more.get(i).at(offsets[i], Instant.now()));
            }
            listeners.forEach(Runnable::run);
            return offsets;
        }

        synchronized void keepFrom(long offset) {
            oldest = offset;
        }

        @Override
        public boolean isShared() {
            return true;
        }

        @Override
        public void onArrival(Runnable listener) {
            listeners.add(listener);
        }

        @Override
        public synchronized List<Event> read(long from, int max) {
            int first = (int) Math.max(from, oldest) - 1;
            return List.copyOf(
                    events.subList(Math.min(first, events.size()), Math.min(events.size(), Math.max(0, first) + max)));
        }

        @Override
        public synchronized long nextOffset() {
            return events.size() + 1L;
        }

        @Override
        public void force() {}

        @Override
        public long offsetAt(Instant time) {
            return 1;
        }

        @Override
        public long firstOffset() {
            return oldest;
        }

        @Override
        public OptionalLong loadCursor(String subscription) {
            return OptionalLong.empty();
        }

        @Override
        public void saveCursor(String subscription, long acknowledged) {}

        @Override
        public void removeCursor(String subscription) {}

        @Override
        public void close() {}
    }

    private List<Event> numbers(int first, int count) {
        List<Event> events = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            Any any = orb.create_any();
            any.insert_long(i);
            events.add(Event.of(orb, any));
        }
        return events;
    }

    private static List<Integer> upTo(int last) {
        List<Integer> all = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            all.add(i);
        }
        return all;
    }

    /** Takes what it is pushed, but not before it is let. */
    private static final class Pushed implements ConsumerLink {
        private final List<Integer> got = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Void> let;

        Pushed(CompletableFuture<Void> let) {
            this.let = let;
        }

        @Override
        public CompletionStage<Void> push(List<Event> batch) {
            return let.thenRun(() -> batch.forEach(each -> got.add(each.any().extract_long())));
        }

        @Override
        public void ended(Ending why) {}
    }

    private static SubscriptionOptions careful(int queue) {
        return SubscriptionOptions.DEFAULT
                .withQueue(SubscriptionOptions.fifo(queue))
                .withMaxBatch(3)
                .forLevel(DeliveryLevel.DURABLE);
    }

    private static void await(List<Integer> got, int last) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> got.size() >= last);
        assertThat(got).isEqualTo(upTo(last));
    }

    @Test
    void consumersGetWhatIsPublishedHereAndElsewhereOnceAndInOrder() {
        Pushed consumer = new Pushed(CompletableFuture.completedFuture(null));
        channel.subscribe(careful(10), EventFilter.ALL, consumer);
        for (int i = 1; i <= 1_000; i += 10) {
            if (i % 20 == 1) {
                channel.publish(numbers(i, 10));
            } else {
                log.append(numbers(i, 10));
            }
        }
        await(consumer.got, 1_000);
    }

    @Test
    void aSlowConsumerHoldsUpNobodyAndGetsAllLater() {
        CompletableFuture<Void> later = new CompletableFuture<>();
        Pushed slow = new Pushed(later);
        Pushed fast = new Pushed(CompletableFuture.completedFuture(null));
        channel.subscribe(careful(5), EventFilter.ALL, slow);
        channel.subscribe(careful(5), EventFilter.ALL, fast);
        channel.publish(numbers(1, 600));
        log.append(numbers(601, 400));
        await(fast.got, 1_000);
        assertThat(slow.got).isEmpty();
        later.complete(null);
        await(slow.got, 1_000);
    }

    @Test
    void aConsumerThatPullsGetsAllThoughItsQueueIsShort() throws InterruptedException {
        Subscription pull = channel.subscribe(careful(4), EventFilter.ALL, why -> {});
        log.append(numbers(1, 100));
        List<Integer> got = new ArrayList<>();
        while (got.size() < 100) {
            List<Event> more = pull.take(7, 20_000_000_000L);
            assertThat(more).isNotEmpty();
            more.forEach(each -> got.add(each.any().extract_long()));
        }
        assertThat(got).isEqualTo(upTo(100));
    }

    @Test
    void aConsumerThatComesLateGetsWhatComesThen() {
        log.append(numbers(-5, 6));
        Pushed consumer = new Pushed(CompletableFuture.completedFuture(null));
        channel.subscribe(careful(10), EventFilter.ALL, consumer);
        log.append(numbers(1, 3));
        await(consumer.got, 3);
    }

    @Test
    void whatTheLogGaveUpBeforeASlowConsumerHadItIsCounted() {
        CompletableFuture<Void> later = new CompletableFuture<>();
        Pushed slow = new Pushed(later);
        Subscription subscription = channel.subscribe(careful(5), EventFilter.ALL, slow);
        log.append(numbers(1, 100));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(subscription::isBehind);
        log.keepFrom(91);
        later.complete(null);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> slow.got.contains(100));
        assertThat(slow.got).doesNotHaveDuplicates().endsWith(91, 92, 93, 94, 95, 96, 97, 98, 99, 100);
        assertThat(subscription.statistics().discarded() + slow.got.size()).isEqualTo(100);
    }
}
