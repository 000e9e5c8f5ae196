package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;

/**
 * A call whose arguments are octets already. May be made by any thread, and more than once.
 *
 * @param target a reference of this ORB
 * @param operation as GIOP names it
 * @param twoWay whether it has a reply
 * @param arguments as the stub wrote them for the address that it would have called
 */
public record MarshalledCall(org.omg.CORBA.Object target, String operation, boolean twoWay, MarshalledBody arguments) {
    /**
     * Makes the call; nobody waits for it.
     *
     * @param contexts for its requests; an {@code FT_REQUEST} is its identity at groups, and left out where a server has given it
     *     another one
     * @return the outcome, a system exception included; completes on a thread that may wait, and does not fail
     */
    public CompletionStage<MarshalledReply> start(ServiceContexts contexts) {
        CompletableFuture<MarshalledReply> outcome = new CompletableFuture<>();
        ReplyListener listener = new ReplyListener() {
            @Override
            public void replied(InputStream reply) {
                outcome.complete(reply == null ? nothing() : rest(ReplyStatus.NO_EXCEPTION, reply));
            }

            @Override
            public void raised(String id, InputStream exception) {
                outcome.complete(rest(ReplyStatus.USER_EXCEPTION, exception));
            }

            @Override
            public void failed(SystemException failure) {
                outcome.complete(failure(failure));
            }
        };
        try {
            AsyncInvocation.start(
                    target,
                    operation,
                    twoWay,
                    this::write,
                    AsyncInvocation.Manner.ORDINARY.inOrder(arguments.order()).with(contexts),
                    listener);
        } catch (SystemException refused) {
            outcome.complete(failure(refused));
        }
        return outcome;
    }

    private void write(OutputStream stream) {
        CdrWriter out = ((CdrOutputStream) stream).writer();
        byte[] octets = arguments.octets();
        boolean fits = out.version() == arguments.version()
                && out.codeSets().equals(arguments.codeSets())
                && (out.position() & 7) == arguments.alignment();
        if (octets.length > 0 && !fits) {
            throw Minor.NOT_AS_A_MEMBER.exception(
                    CompletionStatus.COMPLETED_NO,
                    "the addresses of " + target
                            + " take arguments in different forms: let all have the same GIOP version,"
                            + " 1.2, and code sets");
        }
        out.writeOctets(octets, 0, octets.length);
    }

    private static MarshalledReply rest(ReplyStatus status, InputStream stream) {
        return new MarshalledReply(status, MarshalledBody.rest(((CdrInputStream) stream).reader()));
    }

    private MarshalledReply nothing() {
        return new MarshalledReply(ReplyStatus.NO_EXCEPTION, body(new byte[0]));
    }

    private MarshalledReply failure(SystemException failure) {
        ByteBuf buffer = Unpooled.buffer();
        SystemExceptions.write(
                new CdrWriter(buffer, arguments.order(), arguments.version(), arguments.codeSets()), failure);
        return new MarshalledReply(ReplyStatus.SYSTEM_EXCEPTION, body(ByteBufUtil.getBytes(buffer)));
    }

    private MarshalledBody body(byte[] octets) {
        return new MarshalledBody(octets, 0, arguments.order(), arguments.version(), arguments.codeSets());
    }
}
