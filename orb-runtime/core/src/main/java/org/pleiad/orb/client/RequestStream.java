package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.RequestHeader;

/** A request that a stub is marshalling, with what the delegate needs to send it. */
final class RequestStream extends CdrOutputStream {
    /** Room for the header and a few arguments, octets. */
    private static final int FIRST_CAPACITY = 512;

    private final Attempt attempt;
    private final Target target;
    private final int requestId;
    private final boolean responseExpected;

    private RequestStream(
            CallingSide side,
            CdrWriter writer,
            Attempt attempt,
            Target target,
            int requestId,
            boolean responseExpected) {
        super(side.orb(), writer, side.references());
        this.attempt = attempt;
        this.target = target;
        this.requestId = requestId;
        this.responseExpected = responseExpected;
    }

    /** Begins a request with its header. The buffer is on the heap: a stub that fails to marshal never gives it back. */
    static RequestStream begin(CallingSide side, Attempt attempt, String operation, boolean responseExpected) {
        Target target = attempt.target();
        ByteBuf buffer = Unpooled.buffer(FIRST_CAPACITY, side.config().maxMessageSize());
        CdrWriter writer = new CdrWriter(buffer, side.config().order(), target.version(), CodeSets.DEFAULT);
        int requestId = side.nextRequestId();
        GiopEncoder.beginRequest(
                writer,
                RequestHeader.of(
                        target.version(),
                        requestId,
                        responseExpected,
                        attempt.reference().address(target),
                        operation,
                        target.contexts()));
        writer.codeSets(target.codeSets());
        return new RequestStream(side, writer, attempt, target, requestId, responseExpected);
    }

    Attempt attempt() {
        return attempt;
    }

    Target target() {
        return target;
    }

    int requestId() {
        return requestId;
    }

    boolean responseExpected() {
        return responseExpected;
    }

    /** The whole message. */
    ByteBuf finish() {
        GiopEncoder.finish(writer());
        return writer().buffer();
    }
}
