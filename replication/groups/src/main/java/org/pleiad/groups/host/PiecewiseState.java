package org.pleiad.groups.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.groups.PleiadGroups.OctetsHelper;
import org.pleiad.groups.PleiadGroups.RefusedHelper;
import org.pleiad.orb.async.AsyncCall;

/**
 * A state that comes in pieces: while one is read, the next is fetched, so that no more than two are in memory. For one thread at a
 * time; each wait is bounded.
 */
final class PiecewiseState extends InputStream {
    private static final int PIECE = 512 << 10;

    private final org.omg.CORBA.Object donor;
    private final long transfer;
    private final Duration patience;
    private CompletableFuture<byte[]> next;
    private byte[] piece = {};
    private int at;
    private boolean ended;

    PiecewiseState(org.omg.CORBA.Object donor, long transfer, Duration patience) {
        this.donor = donor;
        this.transfer = transfer;
        this.patience = patience;
        next = fetch();
    }

    private CompletableFuture<byte[]> fetch() {
        return AsyncCall.to(donor, "read_state")
                .arguments(out -> {
                    out.write_ulonglong(transfer);
                    out.write_ulong(PIECE);
                })
                .raises(RefusedHelper.id(), RefusedHelper::read, RefusedHelper::write)
                .promptly()
                .returning(OctetsHelper::read);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (at == piece.length && !advance()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean advance() throws IOException {
        if (ended) {
            return false;
        }
        piece = await();
        at = 0;
        if (piece.length == 0) {
            ended = true;
            return false;
        }
        next = fetch();
        return true;
    }

    private byte[] await() throws IOException {
        try {
            // the call has a bound of its own; this one is for a call that never got so far
            return next.get(patience.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IOException("the state is not complete: " + Outcome.reason(failed), failed.getCause());
        } catch (TimeoutException late) {
            throw new IOException("the state is not complete: the donor did not answer in " + patience, late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted in the middle of a state");
        }
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            piece = new byte[0];
            at = 0;
            next.cancel(false);
            AsyncCall.oneWay(donor, "close_state")
                    .arguments(out -> out.write_ulonglong(transfer))
                    .promptly()
                    .returningNothing();
        }
    }
}
