package org.pleiad.orb.deadline;

import org.omg.CORBA.MARSHAL;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * Our service context with the time that a call has left. It is a span, so that clocks need not agree; what the network
 * takes is not counted. Foreign ORBs skip it.
 *
 * @param replyNanos until the caller gives up, when the request was made
 * @param startNanos until the servant must have begun; not above {@code replyNanos}
 */
public record DeadlineContext(long replyNanos, long startNanos) {
    /** The id, of our own range: "PL" and 2. */
    public static final int ID = 0x504C0002;

    /** Longer spans are cut, so that sums with clock readings cannot overflow: half a century. */
    private static final long LONGEST = 50L * 365 * 86_400 * 1_000_000_000;

    /**
     * What a request tells; {@code null} if it tells nothing.
     *
     * @throws MARSHAL if the context is malformed
     */
    public static DeadlineContext find(ServiceContexts contexts) {
        ServiceContext context = contexts.find(ID);
        if (context == null) {
            return null;
        }
        CdrReader in = Encapsulation.read(context.data());
        long reply = cut(in.readLongLong());
        return new DeadlineContext(reply, Math.min(reply, cut(in.readLongLong())));
    }

    /** A negative span is over; it is zero. */
    private static long cut(long nanos) {
        return Math.max(0, Math.min(nanos, LONGEST));
    }

    /** The context for a request. */
    public ServiceContext encode() {
        return new ServiceContext(ID, Encapsulation.write(out -> {
            out.writeLongLong(replyNanos);
            out.writeLongLong(startNanos);
        }));
    }
}
