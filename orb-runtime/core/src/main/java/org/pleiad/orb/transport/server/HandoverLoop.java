package org.pleiad.orb.transport.server;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.channel.DefaultChannelPromise;
import io.netty.channel.IoEventLoop;
import io.netty.channel.IoEventLoopGroup;
import io.netty.channel.IoHandle;
import io.netty.channel.IoHandler;
import io.netty.channel.IoHandlerContext;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.IoRegistration;
import io.netty.util.concurrent.AbstractScheduledEventExecutor;
import io.netty.util.concurrent.DefaultPromise;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.Promise;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An event loop that is handed from thread to thread. The one that drives it calls {@link #poll} again and again; Netty
 * asks {@link #inEventLoop} before it touches a channel, so the driver alone does. ({@code ManualIoEventLoop} would do,
 * were its owner not fixed for life.)
 *
 * <p>Whoever hands over must do so through a volatile variable or a compare-and-set that the next driver reads first; the
 * loop's own state is plain.
 */
final class HandoverLoop extends AbstractScheduledEventExecutor implements IoEventLoop {

    private enum State {
        RUNNING,
        /** Takes what is queued, then ends. */
        ENDING,
        ENDED
    }

    private final IoHandler handler;
    private final IoHandlerContext context = new Blocking();
    private final Promise<?> termination = new DefaultPromise<Void>(GlobalEventExecutor.INSTANCE);

    /** Bounded by what the connections' owners queue: at most one flush for each connection, and control. */
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    /**
     * Null while nobody drives. Release is enough: a thread asks whether it is the driver itself, and sees its own last
     * write or a later one.
     */
    private final AtomicReference<Thread> driver = new AtomicReference<>();

    private volatile State state = State.RUNNING;

    private boolean initialized;

    HandoverLoop(IoHandlerFactory polling) {
        handler = polling.newHandler(this);
    }

    /** Makes the current thread the driver, or nobody ({@code null}); by the present driver or its successor. */
    void driver(Thread thread) {
        driver.setRelease(thread);
    }

    /** Waits until there is something to do and does it; by the driver. Ends the loop if that was asked for. */
    void poll() {
        if (!initialized) {
            initialized = true;
            handler.initialize();
        }
        if (state != State.RUNNING) {
            end();
            return;
        }
        handler.run(context);
        runTasks();
    }

    private void runTasks() {
        fetchFromScheduledTaskQueue(tasks);
        Runnable task;
        while ((task = tasks.poll()) != null) {
            safeExecute(task);
        }
    }

    private void end() {
        if (state == State.ENDED) {
            return;
        }
        cancelScheduledTasks();
        runTasks();
        handler.prepareToDestroy();
        runTasks();
        state = State.ENDED;
        runTasks();
        handler.destroy();
        termination.setSuccess(null);
    }

    @Override
    public boolean inEventLoop(Thread thread) {
        return driver.getAcquire() == thread;
    }

    @Override
    public void execute(Runnable task) {
        if (state == State.ENDED) {
            throw new RejectedExecutionException("the event loop has ended");
        }
        tasks.add(task);
        if (!inEventLoop()) {
            if (state == State.ENDED && tasks.remove(task)) {
                throw new RejectedExecutionException("the event loop has ended");
            }
            handler.wakeup();
        }
    }

    // Life cycle

    @Override
    public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit) {
        if (state == State.RUNNING) {
            state = State.ENDING;
            handler.wakeup();
        }
        return termination;
    }

    @Override
    @Deprecated
    public void shutdown() {
        shutdownGracefully(0, 0, TimeUnit.SECONDS);
    }

    @Override
    public Future<?> terminationFuture() {
        return termination;
    }

    @Override
    public boolean isShuttingDown() {
        return state != State.RUNNING;
    }

    @Override
    public boolean isShutdown() {
        return state == State.ENDED;
    }

    @Override
    public boolean isTerminated() {
        return state == State.ENDED;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return termination.await(timeout, unit);
    }

    // Registration

    @Override
    public IoEventLoop next() {
        return this;
    }

    @Override
    public IoEventLoopGroup parent() {
        return null;
    }

    @Override
    public Future<IoRegistration> register(IoHandle handle) {
        Promise<IoRegistration> promise = newPromise();
        if (inEventLoop()) {
            register(handle, promise);
        } else {
            execute(() -> register(handle, promise));
        }
        return promise;
    }

    private void register(IoHandle handle, Promise<IoRegistration> promise) {
        try {
            promise.setSuccess(handler.register(handle));
        } catch (Exception failure) {
            promise.setFailure(failure);
        }
    }

    @Override
    @Deprecated
    public ChannelFuture register(Channel channel) {
        return register(new DefaultChannelPromise(channel, this));
    }

    @Override
    @Deprecated
    public ChannelFuture register(ChannelPromise promise) {
        promise.channel().unsafe().register(this, promise);
        return promise;
    }

    @Override
    @Deprecated
    public ChannelFuture register(Channel channel, ChannelPromise promise) {
        channel.unsafe().register(this, promise);
        return promise;
    }

    @Override
    public boolean isCompatible(Class<? extends IoHandle> handleType) {
        return handler.isCompatible(handleType);
    }

    @Override
    public boolean isIoType(Class<? extends IoHandler> handlerType) {
        return handler.getClass() == handlerType;
    }

    /** Tells the handler for how long it may wait. */
    private final class Blocking implements IoHandlerContext {

        @Override
        public boolean canBlock() {
            return tasks.isEmpty() && !hasScheduledTasks() && state == State.RUNNING;
        }

        @Override
        public long delayNanos(long currentTimeNanos) {
            return HandoverLoop.this.delayNanos(currentTimeNanos, Long.MAX_VALUE);
        }

        @Override
        public long deadlineNanos() {
            return nextScheduledTaskDeadlineNanos();
        }
    }
}
