package org.pleiad.events.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.omg.CosEventComm.Disconnected;

/** A channel that exists in the test alone: it has so many numbers, then disconnects its consumers. */
final class NumberForm extends EventForm<Long> {
    private final long count;
    private final Executor executor;

    /** Replies and pushes come on the executor's threads. */
    NumberForm(long count, Executor executor) {
        this.count = count;
        this.executor = executor;
    }

    @Override
    PullLink<Long> pull(RemoteChannel channel, Interest interest) {
        return new PullLink<>() {
            private final AtomicLong next = new AtomicLong();

            @Override
            public List<Long> tryPull(int most) throws Disconnected {
                long from = next.get();
                long to = Math.min(count, from + most);
                if (from == count) {
                    throw new Disconnected();
                }
                next.set(to);
                return LongStream.range(from, to).boxed().toList();
            }

            @Override
            public CompletableFuture<List<Long>> tryPullLater(int most) {
                var reply = new CompletableFuture<List<Long>>();
                executor.execute(() -> {
                    try {
                        reply.complete(tryPull(most));
                    } catch (Disconnected over) {
                        reply.completeExceptionally(over);
                    }
                });
                return reply;
            }

            @Override
            public CompletableFuture<Void> disconnect() {
                return CompletableFuture.completedFuture(null);
            }
        };
    }

    @Override
    PushLink push(RemoteChannel channel, Interest interest, Receiver<Long> receiver) {
        var gone = new AtomicBoolean();
        executor.execute(() -> {
            for (long i = 0; i < count && !gone.get(); i++) {
                receiver.received(List.of(i));
            }
            receiver.disconnected();
        });
        return new PushLink() {
            @Override
            public org.omg.CORBA.Object proxy() {
                return null;
            }

            @Override
            public void close() {
                gone.set(true);
            }
        };
    }

    @Override
    SupplyLink<Long> supply(RemoteChannel channel) {
        return new SupplyLink<>() {
            @Override
            public int most() {
                return 3;
            }

            @Override
            public CompletableFuture<Void> push(List<Long> events) {
                return CompletableFuture.runAsync(() -> {}, executor);
            }

            @Override
            public CompletableFuture<Void> disconnect() {
                return CompletableFuture.completedFuture(null);
            }
        };
    }
}
