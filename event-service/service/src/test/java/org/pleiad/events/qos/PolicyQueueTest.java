package org.pleiad.events.qos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.Property;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.EventQueue.Offer;

class PolicyQueueTest {
    private static final ORB ORB_HERE = ORB.init(new String[0], null);

    private final QosSettings qos = QosSettings.ofChannel(ORB_HERE, QosLimits.DEFAULT, DeliveryLevel.BEST_EFFORT);
    private AdminLimits limits = AdminLimits.NONE;
    private Terms terms = Terms.DEFAULT;
    private long now = 1000;
    private PolicyQueue queue;

    @AfterAll
    static void end() {
        ORB_HERE.destroy();
    }

    @BeforeEach
    void make() {
        queue = queue(false);
    }

    private PolicyQueue queue(boolean batches) {
        return new PolicyQueue(qos, () -> limits, event -> terms, batches, () -> now);
    }

    private static Event event(int number) {
        Any any = ORB_HERE.create_any();
        any.insert_long(number);
        return Event.of(ORB_HERE, any);
    }

    private static List<Integer> numbers(List<Event> events) {
        return events.stream().map(event -> event.any().extract_long()).toList();
    }

    private static Property longOf(String name, int value) {
        Any any = ORB_HERE.create_any();
        any.insert_long(value);
        return new Property(name, any);
    }

    @Test
    void followsTheQualitiesWhenTheyAreChangedWhileEventsWait() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(queue.offer(event(i))).isEqualTo(Offer.QUEUED);
        }
        qos.set(longOf("MaxEventsPerConsumer", 3));

        assertThat(queue.room()).isZero();
        assertThat(queue.offer(event(9))).isEqualTo(Offer.REPLACED);
        assertThat(numbers(queue.take(10))).containsExactly(3, 4, 9);
    }

    @Test
    void aLimitOfTheChannelRefusesWhatComesWhenItRejectsNewEvents() {
        limits = new AdminLimits(2, 0, 0, true);
        queue.offer(event(1));
        queue.offer(event(2));

        assertThat(queue.offer(event(3))).isEqualTo(Offer.REFUSED);
        assertThat(numbers(queue.take(10))).containsExactly(1, 2);
    }

    @Test
    void aConsumerOfSequencesGetsBatchesOfTheSizeSet() throws Exception {
        queue = queue(true);
        qos.set(longOf("MaximumBatchSize", 2));
        for (int i = 0; i < 3; i++) {
            queue.offer(event(i));
        }

        assertThat(numbers(queue.take(100))).containsExactly(0, 1);
        assertThat(numbers(queue.take(100))).containsExactly(2);
        assertThat(queue.take(100)).isEmpty();
        assertThat(queue.nanosUntilReady()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void tellsHowLongUntilAnEventMayStart() {
        terms = new Terms(0, now + 70, Long.MAX_VALUE);
        queue.offer(event(1));

        assertThat(queue.nanosUntilReady()).isEqualTo(Duration.ofMillis(70).toNanos());
        assertThat(queue.take(1)).isEmpty();
        now += 70;
        assertThat(queue.nanosUntilReady()).isZero();
        assertThat(numbers(queue.take(1))).containsExactly(1);
    }

    @Test
    void tellsHowLongABatchIsCollected() throws Exception {
        queue = queue(true);
        Any pacing = ORB_HERE.create_any();
        pacing.insert_ulonglong(UtcTime.fromMillis(40));
        qos.set(longOf("MaximumBatchSize", 10), new Property("PacingInterval", pacing));
        queue.offer(event(1));

        assertThat(queue.nanosUntilReady()).isEqualTo(Duration.ofMillis(40).toNanos());
        assertThat(queue.take(10)).isEmpty();
        now += 40;
        assertThat(numbers(queue.take(10))).containsExactly(1);
    }

    @Test
    void anEventWhoseTimeIsOverIsCountedAndNotDelivered() {
        terms = new Terms(0, Long.MIN_VALUE, now + 5);
        queue.offer(event(1));
        now += 5;

        assertThat(queue.take(1)).isEmpty();
        assertThat(queue.expired()).isEqualTo(1);
        assertThat(queue.size()).isZero();
    }
}
