package org.pleiad.orb.session;

import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * Our own service context beside {@link FtRequest}: the session in which a request was numbered.
 *
 * <p>The session is a number that a server draws at random for each {@link SessionOpening} and never uses again. So a
 * request of a session that the server has forgotten, or that belonged to the server's earlier life, is known as such and
 * never executed, whatever the clocks say.
 *
 * @param session what the server answered to {@code open}; never 0
 * @param acknowledgedBelow the client has the outcome of all requests with lower retention ids, so the server may forget
 *     their replies; at least 1
 * @param attempt 1 for the first time that the request is sent, and so on
 */
public record SessionContext(long session, int acknowledgedBelow, int attempt) {

    /** The id of the context, of our own range. */
    public static final int ID = SessionComponent.TAG;

    /**
     * The session of a request; {@code null} if it has none.
     *
     * @throws org.omg.CORBA.SystemException {@code MARSHAL} or {@code BAD_PARAM}, COMPLETED_NO, if the context is malformed
     */
    public static SessionContext find(ServiceContexts contexts) {
        ServiceContext context = contexts.find(ID);
        return context == null ? null : decode(context.data());
    }

    /** Reads the data of a context; what follows the known members belongs to later versions and is left. */
    public static SessionContext decode(byte[] encapsulation) {
        CdrReader in = Encapsulation.read(encapsulation);
        SessionContext context = new SessionContext(in.readLongLong(), in.readLong(), in.readLong());
        if (context.session == 0 || context.acknowledgedBelow <= 0 || context.attempt <= 0) {
            throw Minor.SESSION_CONTEXT_MALFORMED.exception(
                    CompletionStatus.COMPLETED_NO, context + " has a number that is not above 0");
        }
        return context;
    }

    /** The context for a request. */
    public ServiceContext encode() {
        return new ServiceContext(ID, Encapsulation.write(out -> {
            out.writeLongLong(session);
            out.writeLong(acknowledgedBelow);
            out.writeLong(attempt);
        }));
    }
}
