package org.pleiad.groups.services;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IMP_LIMIT;
import org.pleiad.events.durable.DurableLog;
import org.pleiad.events.durable.LogEntry;
import org.pleiad.events.durable.LogFailure;
import org.pleiad.events.durable.LogRecord;
import org.pleiad.events.durable.LogRetention;
import org.pleiad.events.durable.SubscriptionCursor;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Style;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.error.Minor;

/**
 * The log of a durable channel that is at every replica of an event server: an append is one request in the order of the group,
 * acknowledged when a majority has it and this replica has made it; what is read is read here. Thread-safe; no lock is held while
 * others are waited for.
 */
public final class ReplicatedEventLog implements DurableLog {
    private static final String GROUPS = "pleiad/events/";
    private static final String TYPE = "IDL:pleiad.org/PleiadEvents/DurableChannel:1.0";

    /** Octets of events that stay in memory where there is a disk for the others. */
    private static final long MEMORY = 32L << 20;

    private final ServiceGroup group;
    private final String channel;
    private final ChannelBounds bounds;
    private final Spill spill;
    private final Arrivals arrivals = new Arrivals();

    private ReplicatedEventLog(Supplier<Domain> domain, String channel, ChannelBounds bounds, Spill spill) {
        this.group = new ServiceGroup(domain, group(channel), "channel " + channel);
        this.channel = channel;
        this.bounds = bounds;
        this.spill = spill;
    }

    /**
     * A channel's log in a domain, with a replica here once {@link #member} is what the group's members are made by.
     *
     * @param overflow where events go that have no room in memory; empty: all are in memory
     */
    public static ReplicatedEventLog of(
            Supplier<Domain> domain, String channel, ChannelBounds bounds, Optional<Path> overflow) {
        return new ReplicatedEventLog(
                domain,
                channel,
                bounds,
                overflow.map(directory -> Spill.in(directory, MEMORY)).orElseGet(Spill::none));
    }

    /** The group's name. */
    public static String group(String channel) {
        return GROUPS + channel;
    }

    /** What the group is. */
    public static GroupDefinition definition(String channel, int replicas) {
        return new GroupDefinition(
                group(channel), TYPE, Style.ACTIVE, replicas, 1, Control.APPLICATION, Control.INFRASTRUCTURE, Map.of());
    }

    /** Makes this process's replica. */
    public Member.Factory member() {
        return info -> new ChannelMember(channel, spill, arrivals);
    }

    /**
     * Waits until this replica has the events.
     *
     * @throws IllegalStateException if that is not so within the bound; says why
     */
    public ReplicatedEventLog await(Duration bound) {
        group.await(bound, () -> arrivals.state() != null);
        return this;
    }

    private ChannelState replica() {
        ChannelState here = arrivals.state();
        if (here == null) {
            throw group.away();
        }
        return here;
    }

    /** @throws org.omg.CORBA.TRANSIENT if subscriptions need as many events as the bounds allow */
    @Override
    public long[] append(List<LogEntry> entries) {
        if (entries.isEmpty()) {
            return new long[0];
        }
        byte[] content = ChannelEdit.append(entries, bounds);
        if (content.length > ChannelEdit.LONGEST) {
            throw new IMP_LIMIT(
                    entries.size() + " events have " + content.length + " octets; " + ChannelEdit.LONGEST
                            + " can be appended at once, push them in smaller batches",
                    0,
                    CompletionStatus.COMPLETED_NO);
        }
        return change("append", content, in -> {
            long[] offsets = new long[entries.size()];
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = in.readLong();
            }
            return offsets;
        });
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void force() {
        // what was appended is there for good
    }

    @Override
    public Optional<LogFailure> failure() {
        return Optional.empty();
    }

    @Override
    public List<LogRecord> read(long from, int maxEvents, long maxOctets) {
        return replica().read(from, maxEvents, maxOctets);
    }

    @Override
    public long offsetAt(long timeT) {
        return replica().offsetAt(timeT);
    }

    @Override
    public long oldest() {
        return replica().events.oldest();
    }

    @Override
    public long newest() {
        return replica().events.newest();
    }

    @Override
    public long appended() {
        return newest();
    }

    @Override
    public void awaitBeyond(long offset, long nanos) throws InterruptedException {
        arrivals.await(() -> newest() > offset, nanos);
    }

    @Override
    public long highest(String supplier) {
        ChannelState.Mark mark = replica().suppliers.get(supplier);
        return mark == null ? 0 : mark.sequence();
    }

    @Override
    public long newestOf(String supplier) {
        ChannelState.Mark mark = replica().suppliers.get(supplier);
        return mark == null ? 0 : mark.offset();
    }

    @Override
    public void onForced(LongConsumer listener) {
        arrivals.onAppended(listener);
    }

    @Override
    public void onCursor(Consumer<String> listener) {
        arrivals.onMoved(listener);
    }

    @Override
    public Optional<SubscriptionCursor> cursor(String name) {
        return Optional.ofNullable(replica().cursors.get(name));
    }

    @Override
    public Map<String, SubscriptionCursor> cursors() {
        return Map.copyOf(replica().cursors);
    }

    @Override
    public void save(String name, SubscriptionCursor cursor) {
        change("save", ChannelEdit.cursor(ChannelEdit.SAVE, name, cursor, false), in -> true);
    }

    @Override
    public SubscriptionCursor take(String name, SubscriptionCursor cursor, boolean onwards) {
        return change("take", ChannelEdit.cursor(ChannelEdit.TAKE, name, cursor, onwards), ChannelEdit::cursor);
    }

    @Override
    public boolean advance(String name, SubscriptionCursor cursor) {
        return group.change("acknowledge", ChannelEdit.cursor(ChannelEdit.ADVANCE, name, cursor, true))[0]
                == ServiceMember.YES;
    }

    @Override
    public void forget(String name) {
        change("forget", ChannelEdit.forget(name), in -> true);
    }

    @Override
    public void catchUp() {
        group.catchUp();
    }

    @Override
    public long now() {
        return TimeT.of(Instant.now());
    }

    /** By the bounds of the channel, which are the same at all replicas. */
    @Override
    public long retain(LogRetention ignored) {
        return replica().isTooMuch(bounds, now())
                ? change("retain", ChannelEdit.retain(bounds), DataInputStream::readLong)
                : 0;
    }

    /** This replica stays a member; whoever closes the host ends that. */
    @Override
    public void close() {
        arrivals.close();
    }

    /** Reads an answer. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(DataInputStream in) throws IOException;
    }

    private <T> T change(String operation, byte[] content, Answer<T> answer) {
        try {
            DataInputStream in = ChannelEdit.read(group.change(operation, content));
            if (in.readByte() == ServiceMember.YES) {
                return answer.of(in);
            }
            throw in.available() == 0
                    ? Minor.GROUP_OUTCOME_UNKNOWN.exception(
                            CompletionStatus.COMPLETED_NO,
                            "the replicas of channel " + channel + " cannot read what this one writes")
                    : Minor.CHANNEL_BACKLOG.exception(
                            CompletionStatus.COMPLETED_NO,
                            "channel " + channel + " keeps " + bounds.heldEvents() + " events and "
                                    + bounds.retention().heldOctets()
                                    + " octets at most; the slowest subscription is " + in.readUTF());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
