package org.pleiad.orb.client;

import java.util.concurrent.atomic.AtomicReference;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.giop.GiopMessage;

/** A reply that a stub is unmarshalling; owns the message until {@link #close}. */
final class ReplyStream extends CdrInputStream {
    private final AtomicReference<GiopMessage> message;

    ReplyStream(CallingSide side, CdrReader reader, GiopMessage message) {
        super(side.orb(), reader, side.references());
        this.message = new AtomicReference<>(message);
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
