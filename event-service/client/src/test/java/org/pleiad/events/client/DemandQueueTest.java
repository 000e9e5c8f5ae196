package org.pleiad.events.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DemandQueueTest {
    private final Collector<Integer> subscriber = new Collector<>(0);
    private final AtomicInteger ends = new AtomicInteger();

    private DemandQueue<Integer> queue(int capacity, Overflow overflow) {
        return new DemandQueue<>(subscriber, capacity, overflow, new DemandQueue.Source() {
            @Override
            public void demanded() {}

            @Override
            public void ended() {
                ends.incrementAndGet();
            }
        });
    }

    private static void offer(DemandQueue<Integer> queue, int from, int to) {
        for (int i = from; i <= to; i++) {
            queue.offer(i);
        }
    }

    @Test
    void keepsTheLastEventsWhenTheOldestAreDropped() {
        var queue = queue(3, Overflow.DROP_OLDEST);
        offer(queue, 1, 10);
        queue.request(5);
        offer(queue, 11, 20);
        assertThat(subscriber.events).containsExactly(8, 9, 10, 11, 12);
        queue.request(10);
        assertThat(subscriber.events).containsExactly(8, 9, 10, 11, 12, 18, 19, 20);
        assertThat(queue.dropped()).isEqualTo(12);
    }

    @Test
    void keepsTheFirstEventsWhenTheNewestAreDropped() {
        var queue = queue(3, Overflow.DROP_NEWEST);
        offer(queue, 1, 10);
        queue.request(10);
        assertThat(subscriber.events).containsExactly(1, 2, 3);
        assertThat(queue.dropped()).isEqualTo(7);
    }

    @Test
    void failsBehindTheEventsThatItKept() {
        var queue = queue(3, Overflow.FAIL);
        offer(queue, 1, 10);
        assertThat(subscriber.failure).isNull();
        queue.request(2);
        assertThat(subscriber.failure).isNull();
        queue.request(2);
        assertThat(subscriber.events).containsExactly(1, 2, 3);
        assertThat(subscriber.failure).isInstanceOf(OverflowException.class).hasMessageContaining("3 events");
        assertThat(ends).hasValue(1);
    }

    @Test
    void asksForNoMoreThanTheSubscriberDoes() {
        var queue = queue(1, Overflow.FAIL);
        assertThat(queue.room()).isZero();
        queue.request(4);
        queue.offer(1);
        assertThat(queue.room()).isEqualTo(3);
        queue.cancel();
        assertThat(queue.room()).isZero();
        assertThat(ends).hasValue(1);
    }
}
