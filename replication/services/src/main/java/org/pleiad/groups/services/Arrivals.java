package org.pleiad.groups.services;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** What this replica of a channel has, and those who are told when there is more. Told by the group's executor. Thread-safe. */
final class Arrivals implements ChannelMember.Watcher {
    private final List<LongConsumer> appended = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> moved = new CopyOnWriteArrayList<>();

    /** Those who wait for events; nobody does anything else under it. */
    private final ReentrantLock waiting = new ReentrantLock();

    private final Condition arrived = waiting.newCondition();
    private volatile ChannelState state;
    private volatile boolean closed;

    /** {@code null}: it has not got anything yet, or has ended. */
    ChannelState state() {
        return closed ? null : state;
    }

    void onAppended(LongConsumer listener) {
        appended.add(listener);
    }

    void onMoved(Consumer<String> listener) {
        moved.add(listener);
    }

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
        appended(shown.events.newest());
    }

    @Override
    public void appended(long newest) {
        signal();
        appended.forEach(listener -> listener.accept(newest));
    }

    @Override
    public void moved(String subscription) {
        moved.forEach(listener -> listener.accept(subscription));
    }

    /** Waits until something is so, it ends, or the time is over. */
    void await(BooleanSupplier done, long nanos) throws InterruptedException {
        long left = nanos;
        waiting.lockInterruptibly();
        try {
            while (left > 0 && !closed && !done.getAsBoolean()) {
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

    void close() {
        closed = true;
        signal();
    }
}
