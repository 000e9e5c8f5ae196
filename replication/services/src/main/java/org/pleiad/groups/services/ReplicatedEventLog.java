package org.pleiad.groups.services;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.Style;
import org.pleiad.orb.ServantWait;
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
    private static final Duration BOUND = Duration.ofSeconds(30);

    private final Supplier<Domain> domain;
    private final String channel;
    private final List<LongConsumer> forced = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> moved = new CopyOnWriteArrayList<>();

    /** Those who wait for events; nobody does anything else under it. */
    private final ReentrantLock waiting = new ReentrantLock();

    private final Condition arrived = waiting.newCondition();
    private volatile ChannelState state;
    private volatile boolean closed;

    private ReplicatedEventLog(Supplier<Domain> domain, String channel) {
        this.domain = domain;
        this.channel = channel;
    }

    /** A channel's log in a domain, with a replica here once {@link #member} is what the group's members are made by. */
    public static ReplicatedEventLog of(Supplier<Domain> domain, String channel) {
        return new ReplicatedEventLog(domain, channel);
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
        return group -> new ChannelMember(channel, new Watch());
    }

    /** What the replica tells, on the group's executor. */
    private final class Watch implements ChannelMember.Watcher {
        @Override
        public void shown(ChannelState shown) {
            ChannelState before = state;
            if (shown == before) {
                return;
            }
            state = shown;
            Set<String> names = new HashSet<>(shown.cursors.keySet());
            if (before != null) {
                names.addAll(before.cursors.keySet());
            }
            names.forEach(this::moved);
            appended(shown.newest);
        }

        @Override
        public void appended(long newest) {
            signal();
            forced.forEach(listener -> listener.accept(newest));
        }

        @Override
        public void moved(String subscription) {
            moved.forEach(listener -> listener.accept(subscription));
        }
    }

    /**
     * Waits until this replica has the events.
     *
     * @throws IllegalStateException if that is not so within the bound; says why
     */
    public ReplicatedEventLog await(Duration bound) {
        long until = System.nanoTime() + bound.toNanos();
        RuntimeException last = null;
        while (System.nanoTime() - until < 0) {
            try {
                catchUp();
                replica();
                return this;
            } catch (org.omg.CORBA.SystemException notYet) {
                last = notYet;
                pause();
            }
        }
        throw new IllegalStateException(
                "the replicas of channel " + channel + " have not found a majority within " + bound
                        + (last == null ? "" : ": " + last.getMessage()) + "; start more of them",
                last);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the other replicas", interrupted);
        }
    }

    private ChannelState replica() {
        ChannelState here = state;
        if (here == null || closed) {
            throw Minor.GROUP_WITHOUT_MAJORITY.exception(
                    CompletionStatus.COMPLETED_NO, "this replica of channel " + channel + " has not got its events");
        }
        return here;
    }

    @Override
    public long[] append(List<LogEntry> entries) {
        if (entries.isEmpty()) {
            return new long[0];
        }
        byte[] content = ChannelEdit.append(entries);
        if (content.length > ChannelEdit.LONGEST) {
            throw new IMP_LIMIT(
                    entries.size() + " events have " + content.length + " octets; " + ChannelEdit.LONGEST
                            + " can be appended at once, push them in smaller batches",
                    0,
                    CompletionStatus.COMPLETED_NO);
        }
        return invoke("append", content, in -> {
            long[] offsets = new long[entries.size()];
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = in.readLong();
            }
            return offsets;
        });
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
        return replica().oldest();
    }

    @Override
    public long newest() {
        return replica().newest;
    }

    @Override
    public long appended() {
        return newest();
    }

    @Override
    public void awaitBeyond(long offset, long nanos) throws InterruptedException {
        long left = nanos;
        waiting.lockInterruptibly();
        try {
            while (left > 0 && !closed && replica().newest <= offset) {
                left = arrived.awaitNanos(left);
            }
        } finally {
            waiting.unlock();
        }
    }

    private void signal() {
        waiting.lock();
        try {
            arrived.signalAll();
        } finally {
            waiting.unlock();
        }
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
        forced.add(listener);
    }

    @Override
    public void onCursor(Consumer<String> listener) {
        moved.add(listener);
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
        invoke("save", ChannelEdit.cursor(ChannelEdit.SAVE, name, cursor, false), in -> true);
    }

    @Override
    public SubscriptionCursor take(String name, SubscriptionCursor cursor, boolean onwards) {
        return invoke("take", ChannelEdit.cursor(ChannelEdit.TAKE, name, cursor, onwards), ChannelEdit::cursor);
    }

    @Override
    public boolean advance(String name, SubscriptionCursor cursor) {
        byte[] content = ChannelEdit.cursor(ChannelEdit.ADVANCE, name, cursor, true);
        return wait(() -> domain.get().invoke(group(), request("acknowledge", content)))
                        .content()[0]
                == 1;
    }

    @Override
    public void forget(String name) {
        invoke("forget", ChannelEdit.forget(name), in -> true);
    }

    @Override
    public void catchUp() {
        wait(() -> domain.get().read(group(), request("read", new byte[0]), Reading.LEASED));
    }

    @Override
    public long now() {
        return TimeT.of(Instant.now());
    }

    @Override
    public long retain(LogRetention retention) {
        return replica().isTooMuch(retention, now())
                ? invoke("retain", ChannelEdit.retain(retention), DataInputStream::readLong)
                : 0;
    }

    /** This replica stays a member; whoever closes the host ends that. */
    @Override
    public void close() {
        closed = true;
        signal();
    }

    /** Reads an answer. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(DataInputStream in) throws IOException;
    }

    private <T> T invoke(String operation, byte[] content, Answer<T> answer) {
        byte[] octets = wait(() -> domain.get().invoke(group(), request(operation, content)))
                .content();
        try {
            DataInputStream in = ChannelEdit.read(octets);
            if (in.readByte() != 1) {
                throw Minor.GROUP_OUTCOME_UNKNOWN.exception(
                        CompletionStatus.COMPLETED_NO,
                        "the replicas of channel " + channel + " cannot read what this one writes");
            }
            return answer.of(in);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Request request(String operation, byte[] content) {
        return new Request(Optional.empty(), Long.MAX_VALUE, 0, operation, true, content);
    }

    private GroupId group() {
        if (closed) {
            replica();
        }
        return domain.get()
                .info(group(channel))
                .map(GroupInfo::id)
                .orElseThrow(() -> Minor.GROUP_UNKNOWN.exception(
                        CompletionStatus.COMPLETED_NO,
                        "the replicas of channel " + channel + " have not found each other yet"));
    }

    private <T> T wait(Supplier<CompletionStage<T>> begun) {
        List<T> result = new CopyOnWriteArrayList<>();
        ServantWait.during(() -> result.add(awaited(begun.get())));
        return result.get(0);
    }

    private <T> T awaited(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw Minor.GROUP_OUTCOME_UNKNOWN.exception(
                    CompletionStatus.COMPLETED_MAYBE, "the replicas of channel " + channel + " do not answer", late);
        } catch (ExecutionException failed) {
            throw refused(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Minor.GROUP_OUTCOME_UNKNOWN.exception(CompletionStatus.COMPLETED_MAYBE, "interrupted", interrupted);
        }
    }

    private static RuntimeException refused(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (!(cause instanceof GroupRefusal refusal)) {
            return Minor.GROUP_OUTCOME_UNKNOWN.exception(
                    CompletionStatus.COMPLETED_MAYBE, String.valueOf(cause), cause);
        }
        Minor minor = switch (refusal.reason()) {
            case OVERLOADED -> Minor.GROUP_OVERLOADED;
            case UNKNOWN, EXPIRED -> Minor.GROUP_OUTCOME_UNKNOWN;
            default -> Minor.GROUP_WITHOUT_MAJORITY;
        };
        return minor.exception(
                refusal.mayBeExecuted() ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO,
                refusal.getMessage(),
                refusal);
    }
}
