package org.pleiad.orb.dispatch;

import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.session.SessionOpening;
import org.pleiad.orb.session.server.ReplyCache;

/** The object that opens sessions. It needs no adapter, so it answers whatever state those are in. */
final class SessionObject {
    private SessionObject() {}

    static void invoke(ReplyCache sessions, String operation, CdrReader in, ReplyMaker reply) {
        switch (operation) {
            case SessionOpening.OPEN -> {
                SessionOpening opening = sessions.open(in.readString());
                CdrWriter out = reply.createPlainReply();
                opening.write(out);
            }
            case SessionOpening.CLOSE -> {
                sessions.close(in.readLongLong());
                reply.createReply();
            }
            default -> throw Minor.OPERATION_UNKNOWN.exception(CompletionStatus.COMPLETED_NO, operation);
        }
    }
}
