package org.pleiad.events.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TRANSIENT;

/** The engine alone: what a reliable channel has taken is lost for no consumer, however its suppliers come. */
class ReliableChannelTest {
    private static final int SUPPLIERS = 8;
    private static final int EACH = 500;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final ORB orb = ORB.init();
    private final Channel channel = Channel.open(
            "reliable",
            ChannelOptions.DEFAULT.withLevel(DeliveryLevel.RELIABLE).withSupplierPatience(Duration.ofSeconds(30)));

    @AfterEach
    void close() {
        channel.close();
    }

    private Event event(int value) {
        Any any = orb.create_any();
        any.insert_long(value);
        return Event.of(orb, any);
    }

    private Subscription puller(int queue, EventFilter filter) {
        return channel.subscribe(
                SubscriptionOptions.DEFAULT
                        .withQueue(SubscriptionOptions.fifo(queue))
                        .forLevel(DeliveryLevel.RELIABLE),
                filter,
                why -> {});
    }

    @Test
    @Timeout(60)
    void losesNothingWhenManySuppliersMeetAtASmallQueue() throws Exception {
        Subscription consumer = puller(3, EventFilter.ALL);
        ExecutorService threads = Executors.newFixedThreadPool(SUPPLIERS);
        List<Future<Void>> suppliers = new ArrayList<>();
        for (int i = 0; i < SUPPLIERS; i++) {
            int supplier = i;
            Callable<Void> work = () -> {
                for (int n = 0; n < EACH; n += 2) {
                    // two at a time, also more than there is room for
                    channel.publish(event(supplier * EACH + n), event(supplier * EACH + n + 1));
                }
                return null;
            };
            suppliers.add(threads.submit(work));
        }
        int[] next = new int[SUPPLIERS];
        for (int got = 0; got < SUPPLIERS * EACH; got++) {
            List<Event> one = consumer.take(1, PATIENCE);
            assertThat(one).as("event " + got).hasSize(1);
            int value = one.get(0).any().extract_long();
            assertThat(value % EACH).as("order of supplier " + value / EACH).isEqualTo(next[value / EACH]++);
        }
        for (Future<Void> supplier : suppliers) {
            supplier.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(channel.statistics().discarded()).isZero();
    }

    @Test
    @Timeout(60)
    void takesABatchThatIsLongerThanAQueueInPieces() throws Exception {
        Subscription consumer = puller(2, EventFilter.ALL);
        Thread supplier =
                new Thread(() -> channel.publish(event(0), event(1), event(2), event(3), event(4)), "supplier");
        supplier.start();
        for (int i = 0; i < 5; i++) {
            assertThat(consumer.take(1, PATIENCE).get(0).any().extract_long()).isEqualTo(i);
        }
        supplier.join(30_000);
        assertThat(channel.statistics().published()).isEqualTo(5);
    }

    @Test
    @Timeout(60)
    void aFullQueueChokesOnlySuppliersOfEventsThatItsConsumerWants() {
        try (Channel impatient = Channel.open(
                "impatient",
                ChannelOptions.DEFAULT.withLevel(DeliveryLevel.RELIABLE).withSupplierPatience(Duration.ofMillis(50)))) {
            impatient.subscribe(
                    SubscriptionOptions.DEFAULT
                            .withQueue(SubscriptionOptions.fifo(1))
                            .forLevel(DeliveryLevel.RELIABLE),
                    event -> event.any().extract_long() < 10,
                    why -> {});
            impatient.publish(event(1));
            impatient.publish(event(11), event(12));
            assertThatThrownBy(() -> impatient.publish(event(2)))
                    .isInstanceOfSatisfying(
                            TRANSIENT.class,
                            refused -> assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
        }
    }
}
