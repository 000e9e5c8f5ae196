package org.pleiad.orb.dispatch;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import org.omg.CORBA.SystemException;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.error.NestedFailure;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;

/**
 * Carries marshalled requests out on servants that no object adapter serves, as the members of object groups, on the thread of
 * whoever calls it. The reply has the byte order and the code sets of the request, so that the same request gives the same
 * octets at all members. Thread-safe, as far as the servants are.
 */
public final class ServantExecution {
    private final ServerSide server;
    private final ByteBufAllocator allocator = new UnpooledByteBufAllocator(false);

    ServantExecution(ServerSide server) {
        this.server = server;
    }

    /**
     * Carries an operation out, through the servant's skeleton.
     *
     * @param operation as GIOP names it; the operations that every object has are answered, too
     * @param arguments as they came
     * @return the result, or the exception, whatever the servant did
     */
    public MarshalledReply execute(Servant servant, String operation, MarshalledBody arguments) {
        ReplyMaker reply = new ReplyMaker(server, allocator, arguments.version(), 0);
        reply.order(arguments.order());
        reply.codeSets(arguments.codeSets());
        try {
            CdrInputStream in = new CdrInputStream(server.orb(), arguments.reader(), server.references());
            ServantCall.invoke(servant, operation, in, reply);
        } catch (SystemException raised) {
            ServantFailure.answer(NestedFailure.passedOn(raised), operation, reply);
        } catch (Throwable failure) {
            // a servant may fail in any way; its client must get an answer, and the group go on
            ServantFailure.answerUnexpected(failure, operation, reply);
        }
        try {
            return reply.marshalled();
        } finally {
            reply.discard();
        }
    }
}
