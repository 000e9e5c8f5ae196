package org.pleiad.groups.services;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.events.durable.LogEntry;
import org.pleiad.events.durable.LogRecord;
import org.pleiad.events.durable.LogRetention;
import org.pleiad.events.durable.SubscriptionCursor;
import org.pleiad.groups.core.Member;
import org.pleiad.orb.cdr.TimeT;

class ChannelStateTest {
    private static final LogRetention RETENTION =
            new LogRetention(Duration.ofDays(1), 1_000, Duration.ofDays(30), 10_000);
    private static final ChannelBounds BOUNDS = new ChannelBounds(RETENTION, 50);

    private final ChannelState state = new ChannelState(KeptEvents.empty(Spill.none(), 1, 0));

    private static LogEntry event(int number) {
        return LogEntry.of((byte) 1, String.format("event%05d", number).getBytes(UTF_8));
    }

    private static List<LogEntry> events(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(ChannelStateTest::event)
                .toList();
    }

    private static SubscriptionCursor at(long acknowledged) {
        return new SubscriptionCursor(acknowledged, 7, 0);
    }

    private static List<String> texts(List<LogRecord> records) {
        return records.stream().map(each -> new String(each.octets(), UTF_8)).toList();
    }

    @Test
    void refusesEventsWhenASubscriptionNeedsAsManyAsAreKept() {
        state.take("audit", at(0), false);
        assertThat(state.append(events(1, 50), 1, BOUNDS)).isPresent();
        assertThat(state.append(events(51, 1), 1, BOUNDS)).isEmpty();
        assertThat(state.slowest()).contains("\"audit\"", "0 of 50");
        assertThat(state.events.newest()).isEqualTo(50);

        state.advance("audit", at(10));
        assertThat(state.append(events(51, 10), 1, BOUNDS)).isPresent();
        assertThat(state.append(events(61, 1), 1, BOUNDS)).isEmpty();
    }

    @Test
    void refusesEventsByTheirOctetsToo() {
        state.take("audit", at(0), false);
        LogEntry large = LogEntry.of((byte) 1, new byte[6_000]);
        assertThat(state.append(List.of(large), 1, BOUNDS)).isPresent();
        assertThat(state.append(List.of(large), 1, BOUNDS)).isEmpty();
    }

    @Test
    void takesABatchBeyondTheBoundsRatherThanNever() {
        state.take("audit", at(0), false);
        assertThat(state.append(events(1, 60), 1, BOUNDS)).isPresent();
    }

    @Test
    void answersARepetitionAlsoWhenItIsFull() {
        state.take("audit", at(0), false);
        LogEntry named = new LogEntry((byte) 1, new byte[10], "feed", 1);
        state.append(List.of(named), 1, BOUNDS);
        state.append(events(1, 49), 1, BOUNDS);
        assertThat(state.append(events(50, 1), 1, BOUNDS)).isEmpty();
        assertThat(state.append(List.of(named), 1, BOUNDS))
                .hasValueSatisfying(each -> assertThat(each).containsExactly(1));
    }

    @Test
    void keepsNoMoreThanItsBoundOfWhatNobodyNeeds() {
        for (int i = 0; i < 1_000; i++) {
            state.append(events(i, 1), 1, BOUNDS);
        }
        assertThat(state.events.count()).isEqualTo(100);
        assertThat(state.events.newest()).isEqualTo(1_000);
        assertThat(texts(state.read(1, 2, 1_000))).containsExactly("event00900", "event00901");
    }

    @Test
    void givesUpWhatASubscriptionNeedsOnlyWithAge() {
        state.take("audit", at(0), false);
        long days = Duration.ofDays(1).toMillis();
        state.append(events(1, 10), days, BOUNDS);
        state.append(events(11, 10), 20 * days, BOUNDS);
        long now = TimeT.of(Instant.ofEpochMilli(32 * days));
        assertThat(state.isTooMuch(BOUNDS, now)).isTrue();
        assertThat(state.retain(BOUNDS, now)).isEqualTo(10);
        assertThat(state.events.oldest()).isEqualTo(11);
        assertThat(state.offsetAt(0)).isEqualTo(11);
    }

    @Test
    void readsOnAcrossMemoryAndDisk(@TempDir Path directory) throws IOException {
        ChannelState spilled = new ChannelState(KeptEvents.empty(Spill.in(directory, 4_000), 1, 0));
        ChannelBounds wide =
                new ChannelBounds(new LogRetention(Duration.ofDays(1), 1 << 20, Duration.ofDays(30), 1 << 20), 100_000);
        for (int i = 1; i <= 5_000; i += 50) {
            spilled.append(events(i, 50), 1, wide);
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.count()).as("files of events").isLessThanOrEqualTo(1);
        }
        List<LogRecord> read = new ArrayList<>();
        while (read.size() < 5_000) {
            List<LogRecord> more = spilled.read(read.size() + 1L, 333, 1 << 20);
            assertThat(more).isNotEmpty();
            read.addAll(more);
        }
        assertThat(texts(read)).isEqualTo(texts(records(events(1, 5_000))));
        assertThat(read).extracting(LogRecord::offset).isSorted().doesNotHaveDuplicates();

        // what was copied stays, whatever goes meanwhile
        KeptEvents copy = spilled.events.copy();
        while (spilled.events.oldest() <= 4_990) {
            spilled.events.dropOldest();
        }
        spilled.append(events(5_001, 100), 1, wide);
        List<LogRecord> copied = new ArrayList<>();
        copy.read(copied, 1, 10_000, 1 << 20);
        assertThat(texts(copied)).isEqualTo(texts(read));
        assertThat(texts(spilled.read(1, 1, 1_000))).containsExactly("event04991");
    }

    private static List<LogRecord> records(List<LogEntry> entries) {
        return entries.stream()
                .map(each -> new LogRecord(0, 0, each.form(), each.octets()))
                .toList();
    }

    @Test
    void aStateThatWasTakenOverIsTheSameOctetsAgain() throws IOException {
        Arrivals here = new Arrivals();
        ChannelMember member = new ChannelMember("quotes", Spill.none(), here);
        ChannelMember other = new ChannelMember("quotes", Spill.none(), new Arrivals());
        member.now().take("audit", at(3), false);
        ChannelBounds wide = new ChannelBounds(RETENTION, 100_000);
        member.now().append(events(1, 700), 5, wide);
        member.now().append(List.of(new LogEntry((byte) 1, new byte[9], "feed", 4)), 6, wide);
        byte[] octets = octets(member.state());
        other.install(new ByteArrayInputStream(octets));
        assertThat(octets(other.state())).isEqualTo(octets);
        assertThat(other.now().events.newest()).isEqualTo(701);
        assertThat(other.now().events.octetsFrom(1))
                .isEqualTo(member.now().events.octetsFrom(1));
        Optional<long[]> next = other.now().append(events(1, 1), 7, BOUNDS);
        assertThat(next).isEmpty();
    }

    private static byte[] octets(Member.State state) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        state.writeTo(out);
        return out.toByteArray();
    }
}
