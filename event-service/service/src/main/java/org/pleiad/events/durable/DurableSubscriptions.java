package org.pleiad.events.durable;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.InvalidName;
import org.pleiad.events.PleiadEvents.InvalidOffset;
import org.pleiad.events.PleiadEvents.NotFound;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.events.PleiadEvents.SubscriptionState;
import org.pleiad.events.PleiadEvents.TakenOver;

/**
 * The durable subscriptions of one channel: how far each has come, and who holds it. Thread-safe; called by servants, and by
 * pushers on the threads that complete their calls.
 */
final class DurableSubscriptions {
    private static final int MAX_NAME = 256;
    private static final int MAX_SUBSCRIPTIONS = 10_000;
    private static final long ACTIVE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final DurableLog log;
    private final Step.Listener steps;
    private final LongSupplier tokens;
    private final Map<String, Held> all = new ConcurrentHashMap<>();

    /** One subscription; its fields are guarded by it. */
    private static final class Held {
        private SubscriptionCursor cursor;
        private long forcedUpTo;
        private boolean removed;
        private DurablePush push;
        private long used = System.nanoTime() - ACTIVE_NANOS;

        private Held(SubscriptionCursor cursor) {
            this.cursor = cursor;
            this.forcedUpTo = cursor == null ? -1 : cursor.acknowledged();
        }

        private synchronized boolean isOf(long holder) {
            return !removed && cursor != null && cursor.holder() == holder;
        }

        private boolean active() {
            return push == null ? System.nanoTime() - used < ACTIVE_NANOS : !push.ended();
        }
    }

    DurableSubscriptions(DurableLog log, Step.Listener steps) {
        this.log = log;
        this.steps = steps;
        // nobody guesses the reference of another's subscription
        SecureRandom random = new SecureRandom();
        this.tokens = random::nextLong;
        log.cursors().forEach((name, cursor) -> all.put(name, new Held(cursor)));
    }

    /**
     * Gives a subscription to a new holder; it is on the disk when this returns.
     *
     * @return the holder's token
     */
    long take(String name, Start from) throws InvalidName, InvalidOffset {
        if (name.isEmpty() || name.length() > MAX_NAME || name.indexOf('\0') >= 0) {
            throw new InvalidName("a subscription's name has 1 to " + MAX_NAME + " characters, none of them NUL");
        }
        if (all.size() >= MAX_SUBSCRIPTIONS && !all.containsKey(name)) {
            throw new InvalidName("the channel has " + MAX_SUBSCRIPTIONS + " subscriptions; remove one first");
        }
        long holder = tokens.getAsLong();
        log.catchUp();
        while (true) {
            Held held = all.computeIfAbsent(name, unknown -> new Held(null));
            DurablePush before;
            synchronized (held) {
                if (held.removed) {
                    continue;
                }
                long acknowledged;
                try {
                    acknowledged = begin(log.cursor(name).orElse(null), from);
                    SubscriptionCursor cursor = new SubscriptionCursor(acknowledged, holder, log.now());
                    held.cursor = log.take(name, cursor, from.discriminator() == Begin.WHERE_I_WAS);
                } catch (InvalidOffset | RuntimeException refused) {
                    if (held.cursor == null) {
                        held.removed = true;
                        all.remove(name, held);
                    }
                    throw refused;
                }
                held.forcedUpTo = -1;
                held.used = System.nanoTime();
                before = held.push;
                held.push = null;
            }
            steps.at(Step.SUBSCRIBED);
            log.force();
            if (before != null) {
                before.takenOver();
            }
            return holder;
        }
    }

    private long begin(SubscriptionCursor known, Start from) throws InvalidOffset {
        long newest = log.newest();
        return switch (from.discriminator().value()) {
            case Begin._WHERE_I_WAS -> known == null ? newest : known.acknowledged();
            case Begin._NOW -> newest;
            case Begin._OLDEST -> log.oldest() - 1;
            case Begin._AT_OFFSET -> {
                if (from.first() < log.oldest() || from.first() > newest + 1) {
                    throw new InvalidOffset(log.oldest(), newest);
                }
                yield from.first() - 1;
            }
            default -> log.offsetAt(from.since()) - 1;
        };
    }

    /** A subscription as it is, if it is not this holder's as it was last seen here. */
    private Held held(String name, long holder) throws TakenOver {
        Held held = all.get(name);
        if (held == null || !held.isOf(holder)) {
            log.catchUp();
            changed(name);
            held = all.get(name);
        }
        if (held == null) {
            throw new TakenOver(name);
        }
        return held;
    }

    /** Lets a holder be pushed to. */
    void push(String name, long holder, DurablePush push) throws TakenOver {
        Held held = held(name, holder);
        synchronized (held) {
            requireHolder(held, name, holder);
            held.push = push;
        }
    }

    private static void requireHolder(Held held, String name, long holder) throws TakenOver {
        if (held.removed || held.cursor == null || held.cursor.holder() != holder) {
            throw new TakenOver(name);
        }
    }

    /** Everything up to here is acknowledged; perhaps not on the disk yet. */
    long acknowledged(String name, long holder) throws TakenOver {
        Held held = held(name, holder);
        synchronized (held) {
            requireHolder(held, name, holder);
            held.used = System.nanoTime();
            return held.cursor.acknowledged();
        }
    }

    /** Returns when it is on the disk. */
    void acknowledge(String name, long holder, long upto) throws TakenOver, InvalidOffset {
        steps.at(Step.ACKNOWLEDGING);
        Held held = held(name, holder);
        DurablePush push;
        synchronized (held) {
            requireHolder(held, name, holder);
            held.used = System.nanoTime();
            if (upto > log.newest()) {
                log.catchUp();
            }
            if (upto > log.newest()) {
                throw new InvalidOffset(log.oldest(), log.newest());
            }
            if (upto > held.cursor.acknowledged()) {
                SubscriptionCursor cursor = new SubscriptionCursor(upto, holder, log.now());
                if (!log.advance(name, cursor)) {
                    throw new TakenOver(name);
                }
                held.cursor = cursor;
            }
            if (upto <= held.forcedUpTo) {
                return;
            }
            push = held.push;
        }
        steps.at(Step.CURSOR_SAVED);
        log.force();
        synchronized (held) {
            if (held.cursor.holder() == holder) {
                held.forcedUpTo = Math.max(held.forcedUpTo, upto);
            }
        }
        steps.at(Step.CURSOR_FORCED);
        if (push != null) {
            push.wake();
        }
    }

    /** The holder wants no more; the cursor stays, and so does what is kept for it. */
    void close(String name, long holder) {
        Held held = all.get(name);
        if (held == null) {
            return;
        }
        DurablePush push;
        synchronized (held) {
            if (held.cursor == null || held.cursor.holder() != holder) {
                return;
            }
            push = held.push;
            held.push = null;
            held.used = System.nanoTime() - ACTIVE_NANOS;
        }
        if (push != null) {
            push.end();
        }
    }

    void remove(String name) throws NotFound {
        log.catchUp();
        changed(name);
        Held held = all.get(name);
        if (held == null) {
            throw new NotFound(name);
        }
        DurablePush push;
        synchronized (held) {
            if (held.removed) {
                throw new NotFound(name);
            }
            log.forget(name);
            held.removed = true;
            push = held.push;
            all.remove(name, held);
        }
        log.force();
        if (push != null) {
            push.takenOver();
        }
    }

    /** The log has another cursor of a subscription than was seen here, perhaps from another process. */
    void changed(String name) {
        if (log.cursor(name).isPresent()) {
            all.computeIfAbsent(name, unknown -> new Held(null));
        }
        Held held = all.get(name);
        if (held == null) {
            return;
        }
        DurablePush over = null;
        synchronized (held) {
            SubscriptionCursor known = log.cursor(name).orElse(null);
            if (held.removed) {
                return;
            }
            if (known == null || held.cursor != null && held.cursor.holder() != known.holder()) {
                over = held.push;
                held.push = null;
                held.forcedUpTo = -1;
            }
            held.cursor = known;
            if (known == null) {
                held.removed = true;
                all.remove(name, held);
            }
        }
        if (over != null) {
            over.takenOver();
        }
    }

    List<SubscriptionState> states() {
        long newest = log.newest();
        long oldest = log.oldest();
        return all.entrySet().stream()
                .map(entry -> state(entry.getKey(), entry.getValue(), oldest, newest))
                .filter(state -> state.acknowledged >= 0)
                .sorted(java.util.Comparator.comparing(state -> state.name))
                .toList();
    }

    private static SubscriptionState state(String name, Held held, long oldest, long newest) {
        synchronized (held) {
            long acknowledged = held.cursor == null ? -1 : held.cursor.acknowledged();
            long waiting = Math.max(0, newest - Math.max(acknowledged, oldest - 1));
            return new SubscriptionState(name, acknowledged, waiting, held.active());
        }
    }

    /** There are new events. */
    void wake() {
        for (Held held : all.values()) {
            DurablePush push;
            synchronized (held) {
                push = held.push;
            }
            if (push != null) {
                push.wake();
            }
        }
    }

    /** Ends all pushing, as when the service ends. */
    void end() {
        for (Held held : all.values()) {
            DurablePush push;
            synchronized (held) {
                push = held.push;
                held.push = null;
            }
            if (push != null) {
                push.end();
            }
        }
    }
}
