package org.pleiad.orb.transport.client;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.wire.ControlMessage;

/**
 * The request ids of one side of a bidirectional connection: even ones for the side that opened it, odd ones for the other
 * (CORBA 3.3 part 2, 9.8), so that the fragments of a request and of a reply are never taken for each other. Thread-safe.
 */
final class RequestIds {
    private static final int LITTLE_ENDIAN_FLAG = 1;

    private final AtomicInteger next;

    private RequestIds(int first) {
        next = new AtomicInteger(first);
    }

    static RequestIds ofOriginator() {
        return new RequestIds(0);
    }

    static RequestIds ofAcceptor() {
        return new RequestIds(1);
    }

    int next() {
        return next.getAndAdd(2);
    }

    /** Puts another id into a Request, Reply, LocateRequest or LocateReply of GIOP 1.2: in all of them it comes first. */
    static void replace(ByteBuf message, int id) {
        int at = message.readerIndex() + GiopMessage.HEADER_LENGTH;
        if ((ControlMessage.flags(message) & LITTLE_ENDIAN_FLAG) != 0) {
            message.setIntLE(at, id);
        } else {
            message.setInt(at, id);
        }
    }
}
