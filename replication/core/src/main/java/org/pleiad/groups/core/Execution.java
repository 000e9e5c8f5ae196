package org.pleiad.groups.core;

import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * A request that a member executes, and the cause that the member sees. Its answer comes on any thread; what follows from it is done
 * on the group's executor.
 */
final class Execution implements Cause, Consumer<byte[]> {
    private final Replica replica;
    private final GroupInfo group;
    private final Ordinal ordinal;
    private final Request request;
    private final Consumer<byte[]> finish;
    private RandomGenerator random;
    private int ids;
    // set once, by the thread that answers; read by the executor
    private volatile byte[] reply;

    /**
     * What the cause knows of its place.
     *
     * @param position in the log; of the last entry, where requests are not ordered by it
     * @param index among the requests of the entry; otherwise a count
     * @param millis of the domain's clock
     * @param ordered whether all members execute it in this place
     * @param name unique in the domain
     */
    record Ordinal(long position, int index, long millis, boolean ordered, String name) {}

    Execution(Replica replica, GroupInfo group, Ordinal ordinal, Request request, Consumer<byte[]> finish) {
        this.replica = replica;
        this.group = group;
        this.ordinal = ordinal;
        this.request = request;
        this.finish = finish;
    }

    @Override
    public void accept(byte[] answer) {
        synchronized (this) {
            if (reply != null) {
                return;
            }
            reply = answer == null ? new byte[0] : answer;
        }
        replica.wake();
    }

    boolean isDone() {
        return reply != null;
    }

    /** Does what follows. On the group's executor. */
    void finish() {
        finish.accept(reply);
    }

    @Override
    public GroupInfo group() {
        return group;
    }

    @Override
    public long position() {
        return ordinal.position();
    }

    @Override
    public int index() {
        return ordinal.index();
    }

    @Override
    public long millis() {
        return ordinal.millis();
    }

    @Override
    public synchronized RandomGenerator random() {
        if (random == null) {
            random = ordinal.ordered()
                    ? new SplittableRandom(ordinal.position() * 0x9E3779B97F4A7C15L + ordinal.index())
                    : new SplittableRandom(
                            replica.share().environment().random().nextLong());
        }
        return random;
    }

    @Override
    public synchronized String newId() {
        return ordinal.name() + "-" + ids++;
    }

    @Override
    public boolean isPrimary() {
        return !ordinal.ordered() || replica.nested().makesCalls();
    }

    @Override
    public RequestId nestedId(int number) {
        return NestedIds.of(replica.share().domain(), group.id(), ordinal, request, number);
    }

    @Override
    public CompletionStage<byte[]> nested(int number, Supplier<CompletionStage<byte[]>> call) {
        if (!ordinal.ordered()) {
            // this member alone executes it, and its update carries whatever came of the call
            return call.get();
        }
        CompletableFuture<byte[]> result = replica.nested().result(ordinal.position(), ordinal.index(), number, call);
        return result;
    }
}
