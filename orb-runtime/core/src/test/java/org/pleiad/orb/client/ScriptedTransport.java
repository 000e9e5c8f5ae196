package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.ReplyHeader;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.transport.ClientTransport;
import org.pleiad.orb.transport.Endpoint;

/** A transport that answers by a script and remembers what it was asked. */
final class ScriptedTransport implements ClientTransport {
    /** What arrived, in order. */
    final List<Received> received = new ArrayList<>();

    /** The answers that are still to be given out and to be released. */
    final List<GiopMessage> replies = new ArrayList<>();

    /** Whether connections are open. */
    boolean connected = true;

    private final Deque<Answer> script = new ArrayDeque<>();

    /** How a request is answered. */
    interface Answer {
        GiopMessage to(Received request);
    }

    /**
     * A request.
     *
     * @param endpoint where it was sent
     * @param header its header
     * @param body its arguments
     */
    record Received(Endpoint endpoint, RequestHeader header, CdrReader body) {}

    ScriptedTransport then(Answer answer) {
        script.add(answer);
        return this;
    }

    ScriptedTransport thenFail(RuntimeException failure) {
        return then(request -> {
            throw failure;
        });
    }

    ScriptedTransport thenReply(ReplyStatus status, Consumer<CdrWriter> body) {
        return then(request -> reply(request, request.header().requestId(), status, body));
    }

    ScriptedTransport thenForward(Ior to) {
        return thenReply(ReplyStatus.LOCATION_FORWARD, to::write);
    }

    ScriptedTransport thenRaise(org.omg.CORBA.SystemException exception) {
        return thenReply(ReplyStatus.SYSTEM_EXCEPTION, out -> SystemExceptions.write(out, exception));
    }

    static GiopMessage reply(Received request, int id, ReplyStatus status, Consumer<CdrWriter> body) {
        CdrWriter out = new CdrWriter(
                Unpooled.buffer(), ByteOrder.BIG_ENDIAN, request.header().version(), CodeSets.DEFAULT);
        GiopEncoder.beginReply(out, request.header().version(), new ReplyHeader(id, status, ServiceContexts.NONE));
        body.accept(out);
        GiopEncoder.finish(out);
        return GiopMessage.of(out.buffer());
    }

    @Override
    public GiopMessage call(Endpoint endpoint, int requestId, ByteBuf request, long timeoutNanos) {
        GiopMessage message = GiopMessage.of(request);
        CdrReader in = GiopDecoder.reader(message);
        Received one = new Received(endpoint, GiopDecoder.readRequest(message, in), in);
        received.add(one);
        Answer answer = script.poll();
        if (answer == null) {
            throw new AssertionError("the script has no answer left for " + one);
        }
        GiopMessage reply = answer.to(one);
        replies.add(reply);
        return reply;
    }

    @Override
    public CompletionStage<GiopMessage> callAsync(
            Endpoint endpoint, int requestId, ByteBuf request, long timeoutNanos) {
        return CompletableFuture.completedFuture(call(endpoint, requestId, request, timeoutNanos));
    }

    @Override
    public void send(Endpoint endpoint, ByteBuf request, long timeoutNanos) {
        call(endpoint, 0, request, timeoutNanos);
    }

    @Override
    public void sendWritten(Endpoint endpoint, ByteBuf request, long timeoutNanos) {
        call(endpoint, 0, request, timeoutNanos);
    }

    @Override
    public boolean isConnected(Endpoint endpoint) {
        return connected;
    }

    @Override
    public void close() {}
}
