package org.pleiad.groups.core;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A number to which requests add; the reply is the sum. Its update is what was added since the last one. */
@SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time writes: the group's executor; tests read
final class Counter implements Member {
    volatile long sum;
    volatile int executions;
    volatile int cheat;
    private long updated;
    final List<View> views = new CopyOnWriteArrayList<>();
    final List<Long> positions = new CopyOnWriteArrayList<>();
    volatile String left;
    /** Octets behind the number in the state, and what its writer waits for before them. */
    volatile int padding;

    volatile CompletableFuture<byte[]> writing;
    /** What happens before the reply, if a test says so. */
    volatile BiFunction<Cause, Request, CompletionStage<?>> before;

    @Override
    public void execute(Cause cause, Request request, Consumer<byte[]> done) {
        BiFunction<Cause, Request, CompletionStage<?>> first = before;
        CompletionStage<?> begun = first == null ? null : first.apply(cause, request);
        if (begun == null) {
            done.accept(add(cause, request));
        } else {
            begun.whenComplete((ok, failure) -> done.accept(add(cause, request)));
        }
    }

    private byte[] add(Cause cause, Request request) {
        executions++;
        positions.add(cause.position());
        sum += ByteBuffer.wrap(request.content()).getInt();
        return octets(sum + cheat);
    }

    static byte[] octets(long value) {
        return new OctetWriter(8).number(value).toArray();
    }

    @Override
    public void read(Request request, Consumer<byte[]> done) {
        done.accept(octets(sum));
    }

    @Override
    public State state() {
        byte[] now = octets(sum);
        updated = sum;
        byte[] rest = new byte[padding];
        CompletableFuture<byte[]> wait = writing;
        return out -> {
            out.write(now);
            if (wait != null) {
                Cluster.get(wait);
            }
            out.write(rest);
        };
    }

    @Override
    public void install(InputStream state) throws IOException {
        sum = new DataInputStream(state).readLong();
        state.readAllBytes();
        updated = sum;
    }

    @Override
    public byte[] update() {
        long change = sum - updated;
        updated = sum;
        return octets(change);
    }

    @Override
    public void apply(byte[] update) {
        sum += ByteBuffer.wrap(update).getLong();
        updated = sum;
    }

    @Override
    public void view(View view) {
        views.add(view);
    }

    @Override
    public void left(String reason) {
        left = reason;
    }
}
