package org.pleiad.events.qos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingEventsTest {
    private long now = 1000;

    private WaitingEvents<String> queue(OrderPolicy order, DiscardPolicy discard, int limit) {
        return new WaitingEvents<>(new QueuePolicies(order, discard, limit, 1, 0), () -> now);
    }

    private static Terms priority(int priority) {
        return new Terms(priority, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static Terms until(long deadline) {
        return new Terms(0, Long.MIN_VALUE, deadline);
    }

    private static Terms from(long start) {
        return new Terms(0, start, Long.MAX_VALUE);
    }

    @Test
    void deliversTheHighestPriorityFirstAndEqualsAsTheyCame() {
        var queue = queue(OrderPolicy.PRIORITY, DiscardPolicy.ANY, 10);
        queue.add("low", priority(-5));
        queue.add("high", priority(7));
        queue.add("first", Terms.DEFAULT);
        queue.add("second", Terms.DEFAULT);

        assertThat(queue.poll(10)).containsExactly("high", "first", "second", "low");
    }

    @Test
    void deliversWhatExpiresFirstFirst() {
        var queue = queue(OrderPolicy.DEADLINE, DiscardPolicy.ANY, 10);
        queue.add("never", Terms.DEFAULT);
        queue.add("late", until(3000));
        queue.add("soon", until(2000));

        assertThat(queue.poll(10)).containsExactly("soon", "late", "never");
    }

    @Test
    void holdsAnEventUntilItsStartTime() {
        var queue = queue(OrderPolicy.FIFO, DiscardPolicy.ANY, 10);
        queue.add("tomorrow", from(5000));
        queue.add("today", Terms.DEFAULT);

        assertThat(queue.poll(10)).containsExactly("today");
        assertThat(queue.nextMillis()).isEqualTo(5000);
        now = 5000;
        assertThat(queue.poll(10)).containsExactly("tomorrow");
    }

    @Test
    void forgetsWhatHasExpired() {
        var queue = queue(OrderPolicy.FIFO, DiscardPolicy.ANY, 10);
        queue.add("stale", until(1500));
        queue.add("fresh", Terms.DEFAULT);
        assertThat(queue.add("too late", until(1000))).isNull();
        now = 1500;

        assertThat(queue.poll(10)).containsExactly("fresh");
        assertThat(queue.expired()).isEqualTo(2);
        assertThat(queue.size()).isZero();
    }

    @Test
    void aFullQueueGivesUpTheEventThatThePolicySays() {
        assertThat(victim(DiscardPolicy.ANY)).isEqualTo("oldest, urgent");
        assertThat(victim(DiscardPolicy.FIFO)).isEqualTo("oldest, urgent");
        assertThat(victim(DiscardPolicy.LIFO)).isEqualTo("new");
        assertThat(victim(DiscardPolicy.REJECT_NEW)).isEqualTo("new");
        assertThat(victim(DiscardPolicy.PRIORITY)).isEqualTo("unimportant");
        assertThat(victim(DiscardPolicy.DEADLINE)).isEqualTo("expires");
    }

    private String victim(DiscardPolicy discard) {
        var queue = queue(OrderPolicy.FIFO, discard, 3);
        queue.add("oldest, urgent", priority(9));
        queue.add("unimportant", priority(-9));
        queue.add("expires", until(9999));
        return queue.add("new", Terms.DEFAULT);
    }

    @Test
    void anEventThatWouldBeTheVictimItselfIsNotTaken() {
        var queue = queue(OrderPolicy.PRIORITY, DiscardPolicy.PRIORITY, 1);
        queue.add("urgent", priority(3));

        assertThat(queue.add("not urgent", priority(1))).isEqualTo("not urgent");
        assertThat(queue.add("as urgent", priority(3))).isEqualTo("urgent");
        assertThat(queue.poll(5)).containsExactly("as urgent");
    }

    @Test
    void anExpiredEventMakesRoomBeforeAnotherIsDiscarded() {
        var queue = queue(OrderPolicy.FIFO, DiscardPolicy.ANY, 2);
        queue.add("old", Terms.DEFAULT);
        queue.add("expires", until(1500));
        now = 1600;

        assertThat(queue.add("new", Terms.DEFAULT)).isNull();
        assertThat(queue.poll(5)).containsExactly("old", "new");
    }

    @Test
    void collectsABatchUntilItIsFullOrThePacingIntervalIsOver() {
        var queue = new WaitingEvents<String>(
                new QueuePolicies(OrderPolicy.FIFO, DiscardPolicy.ANY, 10, 3, 500), () -> now);
        queue.add("a", Terms.DEFAULT);
        queue.add("b", Terms.DEFAULT);
        assertThat(queue.pollBatch()).isEmpty();
        assertThat(queue.nextMillis()).isEqualTo(1500);
        queue.add("c", Terms.DEFAULT);
        queue.add("d", Terms.DEFAULT);
        assertThat(queue.pollBatch()).containsExactly("a", "b", "c");
        assertThat(queue.pollBatch()).isEmpty();
        now = 1500;
        assertThat(queue.pollBatch()).containsExactly("d");
    }

    @Test
    void withoutPacingWhatIsThereGoesAtOnce() {
        var queue =
                new WaitingEvents<String>(new QueuePolicies(OrderPolicy.FIFO, DiscardPolicy.ANY, 10, 3, 0), () -> now);
        queue.add("a", Terms.DEFAULT);

        assertThat(queue.pollBatch()).containsExactly("a");
    }

    @Test
    void takesToOtherPoliciesWithWhatWaits() {
        var queue = queue(OrderPolicy.FIFO, DiscardPolicy.ANY, 10);
        for (int i = 0; i < 5; i++) {
            queue.add("p" + i, priority(i));
        }
        queue.add("later", from(2000));

        assertThat(queue.become(new QueuePolicies(OrderPolicy.PRIORITY, DiscardPolicy.FIFO, 4, 1, 0)))
                .containsExactly("p0", "p1");
        assertThat(queue.poll(10)).containsExactly("p4", "p3", "p2");
        now = 2000;
        assertThat(queue.poll(10)).containsExactly("later");
    }

    @Test
    void aSmallerQueueThatKeepsWhatWaitsGivesUpTheNewest() {
        var queue = queue(OrderPolicy.FIFO, DiscardPolicy.LIFO, 10);
        for (int i = 0; i < 5; i++) {
            queue.add("e" + i, Terms.DEFAULT);
        }

        assertThat(queue.become(new QueuePolicies(OrderPolicy.FIFO, DiscardPolicy.LIFO, 3, 1, 0)))
                .containsExactly("e4", "e3");
        assertThat(queue.poll(10)).containsExactly("e0", "e1", "e2");
    }

    /** The queue as one would write it without caring for time. */
    private static final class Model {
        record Item(int event, Terms terms) {}

        QueuePolicies policies;
        final List<Item> items = new ArrayList<>();

        Model(QueuePolicies policies) {
            this.policies = policies;
        }

        Integer add(int event, Terms terms, long now) {
            if (terms.deadlineMillis() <= now) {
                return null;
            }
            Item item = new Item(event, terms);
            if (items.size() >= policies.limit()) {
                items.removeIf(old -> old.terms.deadlineMillis() <= now);
            }
            items.add(item);
            if (items.size() <= policies.limit()) {
                return null;
            }
            Item victim = switch (policies.discard()) {
                case LIFO, REJECT_NEW -> item;
                case ANY, FIFO -> items.get(0);
                case PRIORITY ->
                    items.stream()
                            .min(Comparator.comparing(i -> i.terms.priority()))
                            .orElseThrow();
                case DEADLINE ->
                    items.stream()
                            .min(Comparator.comparing(i -> i.terms.deadlineMillis()))
                            .orElseThrow();
            };
            items.remove(victim);
            return victim.event;
        }

        List<Integer> poll(int max, long now) {
            items.removeIf(old -> old.terms.deadlineMillis() <= now);
            Comparator<Item> order = switch (policies.order()) {
                case ANY, FIFO -> Comparator.comparing(i -> 0);
                case PRIORITY -> Comparator.comparing(i -> -i.terms.priority());
                case DEADLINE -> Comparator.comparing(i -> i.terms.deadlineMillis());
            };
            List<Item> next = items.stream()
                    .filter(i -> i.terms.startMillis() <= now)
                    .sorted(order)
                    .limit(max)
                    .toList();
            items.removeAll(next);
            return next.stream().map(Item::event).toList();
        }
    }

    /** Start times come in steps that each poll passes, so that release and arrival are in the same order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void behavesAsANaiveQueueDoes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            OrderPolicy order = OrderPolicy.values()[random.nextInt(4)];
            DiscardPolicy discard = DiscardPolicy.values()[random.nextInt(6)];
            // what starts later is appended when it starts, so arrival order is compared without start times
            boolean starts = order == OrderPolicy.DEADLINE;
            var policies = new QueuePolicies(order, discard, 1 + random.nextInt(12), 1, 0);
            var queue = new WaitingEvents<Integer>(policies, () -> now);
            var model = new Model(policies);
            for (int event = 0; event < 200; event++) {
                now += random.nextInt(20);
                if (random.nextInt(3) == 0) {
                    int max = 1 + random.nextInt(4);
                    assertThat(queue.poll(max))
                            .as("seed %d, %s", seed, policies)
                            .isEqualTo(model.poll(max, now));
                } else {
                    Terms terms = new Terms(
                            random.nextInt(5) - 2,
                            starts && random.nextInt(4) == 0 ? now + random.nextInt(50) : Long.MIN_VALUE,
                            // deadlines differ, so that no order among equals is asked for
                            random.nextInt(3) == 0 || starts
                                    ? now + 1 + random.nextInt(100) + event * 1000L % 77
                                    : Long.MAX_VALUE);
                    if (starts) {
                        terms = new Terms(terms.priority(), terms.startMillis(), now * 1000 + event);
                    }
                    assertThat(queue.add(event, terms))
                            .as("seed %d, %s", seed, policies)
                            .isEqualTo(model.add(event, terms, now));
                }
                assertThat(queue.size()).isLessThanOrEqualTo(policies.limit());
            }
        }
    }
}
