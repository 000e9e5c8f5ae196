package org.pleiad.orb.dispatch;

import org.omg.CORBA.SystemException;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionContext;
import org.pleiad.orb.session.server.Execution;
import org.pleiad.orb.transport.ServerConnection;

/** Asks the reply cache about a request that has come, and tells the observer what became of repetitions. */
final class SessionAdmission {
    /** What a request without an identity gets: it is to be carried out, and nobody keeps its reply. */
    static final SessionAdmission PLAIN = new SessionAdmission(true, null);

    private static final SessionAdmission REPEATED = new SessionAdmission(false, null);

    private final boolean toBeCarriedOut;
    private final Execution execution;

    private SessionAdmission(boolean toBeCarriedOut, Execution execution) {
        this.toBeCarriedOut = toBeCarriedOut;
        this.execution = execution;
    }

    /**
     * Decides about a request.
     *
     * @throws SystemException if its session, or the part of it that is needed, has been forgotten, or the identity is
     *     malformed
     */
    static SessionAdmission of(ServerSide server, ServerConnection connection, RequestHeader header) {
        SessionContext session = SessionContext.find(header.contexts());
        FtRequest identity = session == null ? null : FtRequest.find(header.contexts());
        if (identity == null) {
            return PLAIN;
        }
        SessionArrival arrival = new SessionArrival(server, connection, header.version(), header.requestId());
        Execution execution;
        try {
            execution = server.sessions().admit(identity, session, header.version(), arrival);
        } catch (SystemException refused) {
            server.observer()
                    .repeatRefused(
                            header.operation(), identity.clientId(), identity.retentionId(), refused.getMessage());
            throw refused;
        }
        if (execution != null) {
            return new SessionAdmission(true, execution);
        }
        server.observer()
                .duplicateSuppressed(
                        header.operation(), identity.clientId(), identity.retentionId(), arrival.isAnswered());
        return REPEATED;
    }

    /** Whether the request is to be carried out; otherwise it has got its reply, or will get it. */
    boolean toBeCarriedOut() {
        return toBeCarriedOut;
    }

    /** Whom to tell the reply; {@code null} if nobody keeps it. */
    Execution execution() {
        return execution;
    }
}
