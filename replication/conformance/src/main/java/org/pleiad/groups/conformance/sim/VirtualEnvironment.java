package org.pleiad.groups.conformance.sim;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.pleiad.groups.spi.Environment;

/**
 * One process in one of its lives: executors take turns as chance wants it, one task each; clocks may be wrong; the process may
 * stop for a while and go on, or be killed, after which nothing of it runs any more.
 */
public final class VirtualEnvironment implements Environment {
    private static final long START = 1_800_000_000_000L;
    private static final long SOON = 20_000; // nanoseconds within which a thread gets its turn
    private static final long LATE = 3_000_000; // and what it takes when the machine is busy

    private final VirtualTime time;
    private final String name;
    private final SplittableRandom random;
    private final List<Runnable> held = new ArrayList<>();
    private long skewMillis;
    private boolean alive = true;
    private boolean paused;

    /** A process with a clock that is right. */
    public VirtualEnvironment(VirtualTime time, String name) {
        this.time = time;
        this.name = name;
        this.random = time.split();
    }

    /** Lets its clock be wrong from now on. */
    public void skew(Duration by) {
        skewMillis = by.toMillis();
    }

    /** Nothing of it runs any more, ever. */
    public void kill() {
        alive = false;
        held.clear();
    }

    /** It stops, and everything that is to happen in it waits. */
    public void pause() {
        paused = true;
    }

    /** It goes on, with what was to happen meanwhile first. */
    public void resume() {
        paused = false;
        List<Runnable> now = List.copyOf(held);
        held.clear();
        for (Runnable task : now) {
            time.after(Duration.ZERO, () -> inside(task));
        }
    }

    public boolean isAlive() {
        return alive;
    }

    public boolean isPaused() {
        return paused;
    }

    /** Lets something happen in this process: now, when it goes on, or never. */
    public void inside(Runnable task) {
        if (!alive) {
            return;
        }
        if (paused) {
            held.add(task);
        } else {
            task.run();
        }
    }

    @Override
    public long wallMillis() {
        return START + time.nanos() / 1_000_000 + skewMillis;
    }

    @Override
    public long nanoTime() {
        return time.nanos();
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public SerialExecutor serial(String of) {
        return new Turns();
    }

    @Override
    public Timer schedule(Executor on, Duration delay, Runnable task) {
        return time.after(delay, () -> inside(() -> on.execute(task)));
    }

    @Override
    public boolean oneThread() {
        return true;
    }

    @Override
    public void close() {
        kill();
    }

    @Override
    public String toString() {
        return name;
    }

    /** An executor: each task at a time of its own. */
    private final class Turns implements SerialExecutor {
        private final Deque<Runnable> tasks = new ArrayDeque<>();
        private boolean waiting;
        private boolean closed;

        @Override
        public void execute(Runnable task) {
            if (!closed && alive) {
                tasks.add(task);
                next();
            }
        }

        private void next() {
            if (!waiting && !tasks.isEmpty()) {
                waiting = true;
                long delay = random.nextLong(random.nextInt(100) == 0 ? LATE : SOON);
                time.after(Duration.ofNanos(delay), () -> inside(this::run));
            }
        }

        private void run() {
            waiting = false;
            Runnable task = tasks.poll();
            if (task == null || closed) {
                return;
            }
            try {
                task.run();
            } finally {
                next();
            }
        }

        @Override
        public void close() {
            closed = true;
            tasks.clear();
        }
    }
}
