package org.pleiad.groups.microraft;

import io.microraft.executor.RaftNodeExecutor;
import io.microraft.impl.task.LeaderElectionTimeoutTask;
import io.microraft.impl.task.PreVoteTimeoutTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.Environment.SerialExecutor;

/**
 * MicroRaft's executor and clock. It counts heartbeats in whole seconds, so here a second of its own lasts as long as a
 * heartbeat shall: its clock runs faster than time does, and its delays are shortened alike.
 *
 * <p>{@link #execute} runs at once, since the engine calls MicroRaft only on the domain's thread; so nothing comes between what
 * the engine looked at and what MicroRaft does with it.
 */
final class Ticks extends Clock implements RaftNodeExecutor {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Long after what MicroRaft takes for never, which is 0. */
    private static final long BEGIN_MILLIS = 1_000_000_000_000L;

    private final Environment environment;
    private final SerialExecutor thread;
    private final Consumer<Runnable> around;
    private final long heartbeatNanos;
    private final long beginNanos;
    private boolean stopped;

    /**
     * Time of a domain.
     *
     * @param around runs a task and what has to follow it
     */
    Ticks(Environment environment, SerialExecutor thread, Duration heartbeat, Consumer<Runnable> around) {
        this.environment = environment;
        this.thread = thread;
        this.around = around;
        this.heartbeatNanos = Math.max(1, heartbeat.toNanos());
        this.beginNanos = environment.nanoTime();
    }

    @Override
    public void execute(Runnable task) {
        task.run();
    }

    @Override
    public void submit(Runnable task) {
        thread.execute(() -> run(task));
    }

    @Override
    public void schedule(Runnable task, long delay, TimeUnit unit) {
        if (!stopped) {
            environment.schedule(thread, Duration.ofNanos(nanos(task, unit.toNanos(delay))), () -> run(task));
        }
    }

    /**
     * Elections that fail are repeated after a time that differs widely from host to host; MicroRaft's own tenth of a second
     * would make hosts stand against one another. Heartbeats differ a little, for the same reason.
     */
    private long nanos(Runnable task, long theirs) {
        double nanos = (double) theirs * heartbeatNanos / SECOND;
        if (task instanceof LeaderElectionTimeoutTask || task instanceof PreVoteTimeoutTask) {
            nanos *= 1 + 2 * environment.random().nextDouble();
        } else if (theirs >= SECOND) {
            nanos *= 0.8 + 0.2 * environment.random().nextDouble();
        }
        return (long) nanos;
    }

    private void run(Runnable task) {
        if (!stopped) {
            around.accept(task);
        }
    }

    /** Nothing runs any more; of the domain's thread. */
    void stop() {
        stopped = true;
    }

    @Override
    public long millis() {
        double elapsed = environment.nanoTime() - beginNanos;
        return BEGIN_MILLIS + (long) (elapsed * 1000 / heartbeatNanos);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
