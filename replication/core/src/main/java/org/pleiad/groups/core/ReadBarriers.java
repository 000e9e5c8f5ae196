package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Readers that wait until this host has seen all that had succeeded before; those that come while one round is under way share the next. */
final class ReadBarriers {
    private static final int WAITING = 16_384;

    private final Share share;
    // both guarded by this
    private List<Consumer<Throwable>> waiting = new ArrayList<>();
    private boolean underWay;

    ReadBarriers(Share share) {
        this.share = share;
    }

    /** Runs the reader with {@code null} then, or with why not; on a thread where nothing may wait. */
    void pass(Consumer<Throwable> reader) {
        boolean full;
        synchronized (this) {
            full = waiting.size() >= WAITING;
            if (!full) {
                waiting.add(reader);
            }
        }
        if (full) {
            reader.accept(new GroupRefusal(GroupRefusal.Reason.OVERLOADED, WAITING + " reads wait at this host"));
        }
        next();
    }

    private void next() {
        List<Consumer<Throwable>> readers;
        synchronized (this) {
            if (underWay || waiting.isEmpty()) {
                return;
            }
            underWay = true;
            readers = waiting;
            waiting = new ArrayList<>();
        }
        share.engine().readBarrier().whenComplete((position, failure) -> {
            readers.forEach(reader -> reader.accept(failure));
            synchronized (this) {
                underWay = false;
            }
            next();
        });
    }
}
