package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.omg.Messaging.SYNC_WITH_SERVER;
import org.omg.Messaging.SYNC_WITH_TARGET;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.MarshalledBody;

/** A request that a stub is marshalling, with what the delegate needs to send it. */
final class RequestStream extends CdrOutputStream {
    /** Room for the header and a few arguments, octets. */
    private static final int FIRST_CAPACITY = 512;

    private final Attempt attempt;
    private final Target target;
    private final int requestId;
    private final boolean responseExpected;
    private final boolean oneWay;

    /** Where the arguments begin. */
    private final int bodyStart;

    /** {@code null} where there are no interceptors. */
    private final InterceptedCall intercepted;

    private RequestStream(
            CallingSide side,
            CdrWriter writer,
            Attempt attempt,
            Target target,
            int requestId,
            boolean responseExpected,
            boolean oneWay,
            InterceptedCall intercepted) {
        super(side.orb(), writer, side.references());
        this.attempt = attempt;
        this.target = target;
        this.requestId = requestId;
        this.responseExpected = responseExpected;
        this.oneWay = oneWay;
        this.intercepted = intercepted;
        this.bodyStart = writer.position();
    }

    /**
     * Begins a request with its header. The buffer is on the heap: a stub that fails to marshal never gives it back.
     *
     * @param twoWay whether the stub wants a reply; the sync scope may want one for a one-way request, too
     */
    static RequestStream begin(CallingSide side, Attempt attempt, String operation, boolean twoWay) {
        return begin(side, attempt, operation, twoWay, null);
    }

    /** As the other, with the id and the contexts that interceptors have seen and added to. */
    static RequestStream begin(
            CallingSide side, Attempt attempt, String operation, boolean twoWay, InterceptedCall intercepted) {
        Target target = attempt.target();
        ByteBuf buffer = Unpooled.buffer(FIRST_CAPACITY, side.config().maxMessageSize());
        CdrWriter writer = new CdrWriter(buffer, attempt.order(), target.version(), CodeSets.DEFAULT);
        int requestId = intercepted == null ? side.nextRequestId() : intercepted.requestId();
        byte flags = twoWay ? RequestHeader.SYNC_WITH_TARGET : responseFlags(attempt.rules());
        boolean responseExpected = flags != RequestHeader.NO_RESPONSE;
        GiopEncoder.beginRequest(
                writer,
                new RequestHeader(
                        target.version(),
                        requestId,
                        responseExpected,
                        flags,
                        attempt.reference().address(target),
                        operation,
                        intercepted == null ? contexts(side, attempt, target) : intercepted.sentContexts()));
        writer.codeSets(target.codeSets());
        return new RequestStream(side, writer, attempt, target, requestId, responseExpected, !twoWay, intercepted);
    }

    /** What a one-way request asks for; versions before 1.2 know only whether there is a reply. */
    private static byte responseFlags(CallRules rules) {
        if (rules.syncScope() == SYNC_WITH_SERVER.value) {
            return RequestHeader.SYNC_WITH_SERVER;
        }
        return rules.syncScope() == SYNC_WITH_TARGET.value ? RequestHeader.SYNC_WITH_TARGET : RequestHeader.NO_RESPONSE;
    }

    /** The contexts that the ORB itself sends along. */
    static ServiceContexts contexts(CallingSide side, Attempt attempt, Target target) {
        ServiceContexts contexts = side.directions()
                .announce(
                        target.endpoint(),
                        target.version(),
                        target.contexts(),
                        attempt.rules().bothWays());
        if (attempt.identity() != null) {
            contexts = attempt.identity().addTo(contexts, target, attempt.times());
        }
        contexts = attempt.addGiven(contexts);
        if (attempt.times().told()) {
            contexts = contexts.with(attempt.times().context());
        }
        ServiceContext policies = attempt.rules().told();
        return policies == null ? contexts : contexts.with(policies);
    }

    /** The call as interceptors see it; {@code null} where there are none. */
    InterceptedCall intercepted() {
        return intercepted;
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

    /** Whether a reply is to come. */
    boolean responseExpected() {
        return responseExpected;
    }

    /** Whether the stub has no use for a reply. */
    boolean isOneWay() {
        return oneWay;
    }

    /** The arguments alone. */
    MarshalledBody body() {
        CdrWriter out = writer();
        byte[] octets = new byte[out.position() - bodyStart];
        out.buffer().getBytes(out.buffer().writerIndex() - octets.length, octets);
        return new MarshalledBody(octets, bodyStart & 7, out.order(), out.version(), out.codeSets());
    }

    /** The whole message. */
    ByteBuf finish() {
        GiopEncoder.finish(writer());
        return writer().buffer();
    }
}
