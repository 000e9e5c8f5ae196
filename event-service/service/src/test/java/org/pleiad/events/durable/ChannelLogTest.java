package org.pleiad.events.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.store.Disk;

@Timeout(60)
class ChannelLogTest {
    @TempDir
    private Path directory;

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    private ChannelLog open(String name) {
        return ChannelLog.open(
                directory.resolve(name),
                new Clock() {
                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                },
                Step.Listener.NONE);
    }

    private static LogEntry event(String text) {
        return LogEntry.of((byte) 7, text.getBytes(StandardCharsets.UTF_8));
    }

    private static LogEntry event(String supplier, long sequence) {
        return new LogEntry((byte) 7, (supplier + sequence).getBytes(StandardCharsets.UTF_8), supplier, sequence);
    }

    private static List<LogEntry> events(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> event("e" + i)).toList();
    }

    private static List<String> texts(List<LogRecord> records) {
        return records.stream()
                .map(record -> new String(record.octets(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> all(ChannelLog log) {
        return texts(log.read(1, Integer.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void eventsHaveOffsetsFromOneWithoutGapsAndAreReadOnlyOnceForced() {
        try (ChannelLog log = open("a")) {
            assertThat(log.oldest()).isEqualTo(1);
            assertThat(log.newest()).isZero();
            assertThat(log.append(events(1, 3))).containsExactly(1, 2, 3);
            assertThat(all(log)).as("nobody sees what a crash could take back").isEmpty();
            log.force();
            assertThat(log.append(events(4, 4))).containsExactly(4);
            assertThat(all(log)).containsExactly("e1", "e2", "e3");
            log.force();

            assertThat(texts(log.read(2, 2, Long.MAX_VALUE))).containsExactly("e2", "e3");
            assertThat(texts(log.read(2, 100, 3))).as("bound of octets").containsExactly("e2");
            assertThat(texts(log.read(2, 100, 1))).as("always one").containsExactly("e2");
            assertThat(log.read(5, 100, 100)).isEmpty();
            assertThat(log.newest()).isEqualTo(4);
            LogRecord first = log.read(1, 1, 1).get(0);
            assertThat(first.form()).isEqualTo((byte) 7);
            assertThat(first.taken()).isEqualTo(TimeT.of(now));
        }
    }

    @Test
    void whatWasForcedIsThereAfterACrashAndTheOrderGoesOn() throws Exception {
        try (ChannelLog log = open("a")) {
            log.append(events(1, 1000));
            log.force();
            log.append(events(1001, 1100));
            Path crashed = Files.copy(directory.resolve("a"), directory.resolve("b"));
            try (ChannelLog after = open(crashed.getFileName().toString())) {
                assertThat(after.newest()).isEqualTo(1000);
                assertThat(after.append(List.of(event("new")))).containsExactly(1001);
                after.force();
                List<String> texts = all(after);
                assertThat(texts).hasSize(1001).endsWith("e999", "e1000", "new");
                assertThat(after.read(1, 2000, Long.MAX_VALUE))
                        .extracting(LogRecord::offset)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 1001).boxed().toList());
            }
        }
    }

    @Test
    void repetitionsOfASupplierAreLeftOutAlsoWithinABatchAndAfterARestart() {
        try (ChannelLog log = open("a")) {
            assertThat(log.append(List.of(event("s", 1), event("s", 2), event("s", 2), event("t", 1))))
                    .containsExactly(1, 2, 2, 3);
            log.force();
        }
        try (ChannelLog log = open("a")) {
            assertThat(log.append(List.of(event("s", 2), event("s", 3)))).containsExactly(2, 4);
            log.force();
            assertThat(all(log)).containsExactly("s1", "s2", "t1", "s3");
            assertThat(log.highest("s")).isEqualTo(3);
            assertThat(log.highest("unknown")).isZero();
        }
    }

    @Test
    void timeLeadsToTheFirstEventTakenThenOrLater() {
        try (ChannelLog log = open("a")) {
            Instant start = now;
            for (int i = 0; i < 5; i++) {
                log.append(events(2 * i, 2 * i + 1));
                now = now.plusSeconds(10);
            }
            // a clock that was set back does not put events before those that are there
            now = start;
            log.append(events(11, 11));
            log.force();

            assertThat(log.offsetAt(TimeT.of(start.minusSeconds(1)))).isEqualTo(1);
            assertThat(log.offsetAt(TimeT.of(start))).isEqualTo(1);
            assertThat(log.offsetAt(TimeT.of(start.plusSeconds(1)))).isEqualTo(3);
            assertThat(log.offsetAt(TimeT.of(start.plusSeconds(20)))).isEqualTo(5);
            assertThat(log.offsetAt(TimeT.of(start.plusSeconds(40)))).isEqualTo(9);
            assertThat(log.offsetAt(TimeT.of(start.plusSeconds(41)))).isEqualTo(12);
            assertThat(log.read(11, 1, 1).get(0).taken()).isEqualTo(TimeT.of(start.plusSeconds(40)));
        }
    }

    @Test
    void oldEventsGoUnlessASubscriptionNeedsThemAndThoseGoAtTheOuterBound() {
        LogRetention retention = new LogRetention(Duration.ofMinutes(1), 1 << 20, Duration.ofHours(1), 2 << 20);
        try (ChannelLog log = open("a")) {
            log.append(events(1, 10));
            log.append(events(11, 20));
            log.append(events(21, 30));
            log.save("away", new SubscriptionCursor(10, 1, 0));
            log.force();
            assertThat(log.retain(retention)).isZero();
            now = now.plus(Duration.ofMinutes(2));
            log.append(events(31, 31));
            assertThat(log.retain(retention)).as("what is not needed").isEqualTo(10);
            assertThat(log.oldest()).isEqualTo(11);
            assertThat(log.retain(retention)).isZero();
            now = now.plus(Duration.ofMinutes(59));
            assertThat(log.retain(retention)).as("what is needed, for too long").isEqualTo(20);
            log.force();
            assertThat(all(log)).containsExactly("e31");
        }
        try (ChannelLog log = open("a")) {
            assertThat(log.oldest()).isEqualTo(31);
            assertThat(log.cursor("away").orElseThrow().acknowledged()).isEqualTo(10);
            assertThat(log.append(events(32, 32))).containsExactly(32);
        }
    }

    @Test
    void sizeBoundsWhatIsKept() {
        LogRetention retention = LogRetention.DEFAULT.withKept(Duration.ofDays(1), 10_000);
        try (ChannelLog log = open("a")) {
            String kilo = "x".repeat(1_000);
            for (int i = 0; i < 100; i++) {
                log.append(List.of(event(kilo)));
            }
            log.force();
            assertThat(log.retain(retention)).isEqualTo(91);
            log.force();
            assertThat(all(log)).hasSize(9);
        }
    }

    @Test
    void readersSeeOneOrderWhileManyWrite() throws Exception {
        try (ChannelLog log = open("a")) {
            int writers = 4;
            int each = 60;
            CountDownLatch ended = new CountDownLatch(writers);
            AtomicReference<Throwable> failed = new AtomicReference<>();
            for (int w = 0; w < writers; w++) {
                String name = "w" + w + "-";
                new Thread(() -> {
                            try {
                                for (int i = 1; i <= each; i++) {
                                    long offset = log.append(List.of(event(name, i)))[0];
                                    log.force();
                                    assertThat(texts(log.read(offset, 1, 100))).containsExactly(name + i);
                                }
                            } catch (Throwable t) {
                                failed.set(t);
                            } finally {
                                ended.countDown();
                            }
                        })
                        .start();
            }
            List<String> seen = new ArrayList<>();
            while (seen.size() < writers * each && failed.get() == null) {
                seen.addAll(texts(log.read(seen.size() + 1, 7, 1000)));
            }
            assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(failed.get()).isNull();
            assertThat(seen).isEqualTo(all(log)).doesNotHaveDuplicates();
            assertThat(log.commits()).as("forced together").isLessThan((long) writers * each);
        }
    }

    @Test
    void tooManySuppliersAreForgottenOldestFirst() {
        try (ChannelLog log = open("a")) {
            int most = SupplierMarks.MAX_SUPPLIERS;
            List<LogEntry> entries = IntStream.rangeClosed(1, most + 1)
                    .mapToObj(i -> event("s" + i, 1))
                    .toList();
            log.append(entries);
            assertThat(log.highest("s1")).isZero();
            assertThat(log.highest("s" + (most + 1))).isEqualTo(1);
        }
    }

    @Test
    void diskThatRefusesEndsTakingAndAcknowledgingAndWhatWasForcedStaysReadable() {
        AtomicBoolean full = new AtomicBoolean();
        Disk disk = force -> {
            if (full.get()) {
                throw new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "no space left");
            }
            force.run();
        };
        Path file = directory.resolve("a");
        try (ChannelLog log = ChannelLog.open(file, Clock.systemUTC(), Step.Listener.NONE, disk)) {
            log.append(events(1, 3));
            log.save("s", new SubscriptionCursor(1, 1, 0));
            log.force();
            log.append(events(4, 5));
            full.set(true);
            LogFailure refused = catchThrowableOfType(LogFailure.class, log::force);
            assertThat(refused.uncertain()).isTrue();
            assertThat(refused).hasMessageContaining(file.toString()).hasMessageContaining("no space left");
            full.set(false);

            LogFailure later = catchThrowableOfType(LogFailure.class, () -> log.append(events(6, 6)));
            assertThat(later.uncertain()).as("nothing was appended").isFalse();
            assertThatThrownBy(log::force).isInstanceOf(LogFailure.class);
            assertThatThrownBy(() -> log.save("s", new SubscriptionCursor(2, 1, 0)))
                    .isInstanceOf(LogFailure.class);
            assertThat(all(log)).as("not what may vanish").containsExactly("e1", "e2", "e3");
            assertThat(log.newest()).isEqualTo(3);
            assertThat(log.failure()).isPresent();
            assertThat(log.cursor("s").orElseThrow().acknowledged()).isEqualTo(1);
        }
        try (ChannelLog log = open("a")) {
            assertThat(all(log)).as("all or none of what was uncertain").startsWith("e1", "e2", "e3");
            assertThat(log.newest()).isIn(3L, 5L);
            log.append(events(7, 7));
            log.force();
        }
    }

    @Test
    void impossibleEntriesAreRefusedByName() {
        assertThatThrownBy(() -> event("s", 0)).hasMessageContaining("s is 0");
        assertThatThrownBy(() -> event("s".repeat(257), 1)).hasMessageContaining("257");
        assertThatThrownBy(() -> LogRetention.DEFAULT.withKept(Duration.ofDays(31), 1))
                .hasMessageContaining("PT744H");
        try (ChannelLog log = open("a")) {
            LogEntry huge = LogEntry.of((byte) 0, new byte[ChannelLog.MAX_EVENT_OCTETS + 1]);
            assertThatThrownBy(() -> log.append(List.of(event("s", 1), huge))).hasMessageContaining("16777217");
            assertThat(log.highest("s")).as("all or none").isZero();
        }
    }
}
