package org.pleiad.orb.dispatch;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.transport.ServerConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses requests for which no thread became free in time: nothing of them has been done, and the client is told so. */
final class Overload {
    private static final Logger LOG = LoggerFactory.getLogger(Overload.class);

    private Overload() {}

    /** Takes the message over. */
    static void refuse(ServerSide server, ServerConnection connection, GiopMessage message) {
        server.observer().refused();
        try {
            RequestHeader header = GiopDecoder.readRequest(message, GiopDecoder.reader(message));
            if (header.responseExpected()) {
                ReplyMaker reply = new ReplyMaker(server, connection.allocator(), header.version(), header.requestId());
                reply.systemException(
                        Minor.SERVER_OVERLOADED.exception(CompletionStatus.COMPLETED_NO, header.operation()));
                connection.send(reply.take());
            }
        } catch (SystemException e) {
            LOG.debug("malformed request from {}", connection.remoteAddress(), e);
            connection.protocolError("malformed request: " + e.getMessage());
        } finally {
            message.release();
        }
    }
}
