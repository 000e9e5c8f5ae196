package org.pleiad.groups.conformance.sim;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.pleiad.groups.spi.Environment;

/**
 * What is to happen, and when: an event is run, the clock stands at its time, and then the next one is. All of it is one thread's.
 */
public final class VirtualTime {
    private static final long MOST = 3_000_000;

    private final SplittableRandom random;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private long now;
    private long said;
    private long done;
    private RuntimeException wrong;

    /** A world of its own. */
    public VirtualTime(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Something that is to happen; those of one time in the order in which they were said. */
    private static final class Event implements Comparable<Event>, Environment.Timer {
        final long at;
        final long number;
        Runnable task;

        Event(long at, long number, Runnable task) {
            this.at = at;
            this.number = number;
            this.task = task;
        }

        @Override
        public int compareTo(Event other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(number, other.number);
        }

        @Override
        public void cancel() {
            task = null;
        }
    }

    /** Nanoseconds since the beginning. */
    public long nanos() {
        return now;
    }

    /** Chance of the world itself; hosts have streams of their own, {@link #split}. */
    public SplittableRandom random() {
        return random;
    }

    /** Another stream of chance. */
    public SplittableRandom split() {
        return random.split();
    }

    /** Whether something happens that does so many times in a thousand. */
    public boolean chance(int perMille) {
        return perMille > 0 && random.nextInt(1000) < perMille;
    }

    /** Something between nothing and a length, evenly. */
    public Duration upTo(Duration longest) {
        return Duration.ofNanos(random.nextLong(longest.toNanos() + 1));
    }

    /** Lets something happen later. */
    public Environment.Timer after(Duration delay, Runnable task) {
        Event event = new Event(now + Math.max(0, delay.toNanos()), said++, task);
        events.add(event);
        return event;
    }

    /** Lets the next thing happen. */
    public boolean step() {
        Event event = next();
        if (event == null) {
            return false;
        }
        events.remove();
        now = event.at;
        if (++done > MOST) {
            wrong("more than " + MOST + " things have happened: something goes on without end");
        }
        event.task.run();
        if (wrong != null) {
            throw wrong;
        }
        return true;
    }

    /**
     * Something is wrong, and the step in which it is so ends the world. To be said by what completes a stage, where an exception
     * would be taken for the stage's.
     */
    public void wrong(String what) {
        if (wrong == null) {
            wrong = new IllegalStateException(what);
        }
    }

    private Event next() {
        while (!events.isEmpty() && events.peek().task == null) {
            events.remove();
        }
        return events.peek();
    }

    /** Lets everything happen that does within a time. */
    public void run(Duration length) {
        until(length, () -> false);
    }

    /** Goes on until something is so, or the time is over. Returns whether it is so. */
    public boolean until(Duration atMost, BooleanSupplier so) {
        long end = now + atMost.toNanos();
        while (!so.getAsBoolean()) {
            Event next = next();
            if (next == null || next.at > end) {
                now = end;
                return so.getAsBoolean();
            }
            step();
        }
        return true;
    }

    /** Things that have been said so far. */
    public long events() {
        return said;
    }
}
