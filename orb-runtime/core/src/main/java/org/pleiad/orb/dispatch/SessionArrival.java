package org.pleiad.orb.dispatch;

import io.netty.buffer.ByteBuf;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.session.server.Repetition;
import org.pleiad.orb.transport.ServerConnection;

/** Where the outcome of a request of a session is wanted: each copy of the request has its own connection and id. */
final class SessionArrival implements Repetition {
    private final ServerSide server;
    private final ServerConnection connection;
    private final GiopVersion version;
    private final int requestId;
    private volatile boolean answered;

    SessionArrival(ServerSide server, ServerConnection connection, GiopVersion version, int requestId) {
        this.server = server;
        this.connection = connection;
        this.version = version;
        this.requestId = requestId;
    }

    /** Whether its reply has been sent. */
    boolean isAnswered() {
        return answered;
    }

    @Override
    public void answer(byte[] reply) {
        answered = true;
        ByteBuf copy = connection.allocator().buffer(reply.length);
        copy.writeBytes(reply);
        GiopEncoder.replaceReplyId(copy, requestId);
        connection.send(copy);
    }

    @Override
    public void refuse(SystemException reason) {
        ReplyMaker refusal = new ReplyMaker(server, connection.allocator(), version, requestId);
        refusal.systemException(reason);
        connection.send(refusal.take());
    }

    @Override
    public boolean isSameAs(Repetition other) {
        return other instanceof SessionArrival that && that.connection == connection && that.requestId == requestId;
    }
}
