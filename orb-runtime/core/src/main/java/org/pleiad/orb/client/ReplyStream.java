package org.pleiad.orb.client;

import java.util.concurrent.atomic.AtomicReference;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.giop.GiopMessage;

/**
 * A reply that a stub is unmarshalling; owns the message until {@link #close}.
 *
 * <p>Values of a recursive type may be nested more deeply than the thread's stack is. Stubs read them by recursion that this
 * ORB cannot bound, but the stack ends in the innermost read as a rule: it is noted there, and told when the stub releases
 * the reply.
 */
final class ReplyStream extends CdrInputStream {
    private final AtomicReference<GiopMessage> message;
    private boolean overflowed;

    ReplyStream(CallingSide side, CdrReader reader, GiopMessage message) {
        super(side.orb(), reader, side.references());
        this.message = new AtomicReference<>(message);
    }

    @Override
    public int available() {
        try {
            return super.available();
        } catch (StackOverflowError deep) {
            overflowed = true;
            throw deep;
        }
    }

    @Override
    public int read_long() {
        try {
            return super.read_long();
        } catch (StackOverflowError deep) {
            overflowed = true;
            throw deep;
        }
    }

    @Override
    public int read_ulong() {
        try {
            return super.read_ulong();
        } catch (StackOverflowError deep) {
            overflowed = true;
            throw deep;
        }
    }

    @Override
    public String read_string() {
        try {
            return super.read_string();
        } catch (StackOverflowError deep) {
            overflowed = true;
            throw deep;
        }
    }

    /** Whether the stack of the thread was too small for the reply. */
    boolean overflowed() {
        return overflowed;
    }

    /** Gives the message back; more than once does no harm. */
    @Override
    public void close() {
        GiopMessage owned = message.getAndSet(null);
        if (owned != null) {
            owned.release();
        }
    }
}
