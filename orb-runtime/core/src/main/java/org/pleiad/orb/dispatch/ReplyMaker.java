package org.pleiad.orb.dispatch;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import java.nio.ByteOrder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.error.Vendor;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.ReplyHeader;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.poa.KeyForwarder;

/** Writes the reply to one request; beginning another one discards what was written before. Not thread-safe. */
final class ReplyMaker implements ResponseHandler {
    private static final int FIRST_CAPACITY = 256;

    /** What the greatest primitive types are aligned to. */
    private static final int BODY_ALIGNMENT = 8;

    /** Twelve octets in a message; its id is of our own range, so that nobody takes it for theirs. */
    private static final ServiceContext PADDING = new ServiceContext(Vendor.PLEIAD.vmcid() | 0xfff, new byte[4]);

    private final ServerSide server;
    private final ByteBufAllocator allocator;
    private final GiopVersion version;
    private final int requestId;
    private ByteOrder order;
    private CodeSets codeSets = CodeSets.DEFAULT;
    private ByteBuf buffer;
    private CdrWriter writer;
    private OutputStream stream;

    /** What is written; {@code null}: nothing. */
    private ReplyStatus status;

    /** The service contexts of the reply so far. */
    private ServiceContexts added = ServiceContexts.NONE;

    /** Where the body begins. */
    private int bodyStart;

    private org.omg.CORBA.Object forwardedTo;

    /** {@code null} unless a dynamic servant has carried the request out. */
    private DynamicOutcome dynamicOutcome;

    ReplyMaker(ServerSide server, ByteBufAllocator allocator, GiopVersion version, int requestId) {
        this.server = server;
        this.allocator = allocator;
        this.version = version;
        this.requestId = requestId;
        this.order = server.order();
    }

    /** Sets the byte order of what is written next. */
    void order(ByteOrder wanted) {
        order = wanted;
    }

    /** Sets the forms of characters for what is written next. */
    void codeSets(CodeSets agreed) {
        codeSets = agreed;
    }

    @Override
    public OutputStream createReply() {
        return stream(ReplyStatus.NO_EXCEPTION);
    }

    @Override
    public OutputStream createExceptionReply() {
        return stream(ReplyStatus.USER_EXCEPTION);
    }

    /** A writer at the result, for what needs no more than CDR. */
    CdrWriter createPlainReply() {
        return begin(ReplyStatus.NO_EXCEPTION);
    }

    /** A stream for a system exception in the form that an any has it. */
    OutputStream createSystemExceptionReply() {
        return stream(ReplyStatus.SYSTEM_EXCEPTION);
    }

    /** Whether the stream is that of the reply. */
    boolean made(OutputStream returned) {
        return returned != null && returned == stream;
    }

    void systemException(SystemException exception) {
        SystemExceptions.write(begin(ReplyStatus.SYSTEM_EXCEPTION), exception);
    }

    void forward(org.omg.CORBA.Object reference) {
        server.references().write(begin(ReplyStatus.LOCATION_FORWARD), reference);
        forwardedTo = reference;
    }

    /** What is written; nothing counts as an empty result. */
    ReplyStatus status() {
        return status == null ? ReplyStatus.NO_EXCEPTION : status;
    }

    /** Where {@link #forward} sent the client. */
    org.omg.CORBA.Object forwardedTo() {
        return forwardedTo;
    }

    /** A dynamic servant has carried the request out. */
    void carriedOut(DynamicOutcome outcome) {
        dynamicOutcome = outcome;
    }

    /** What a dynamic servant told of the request; {@code null} if none has carried it out. */
    DynamicOutcome dynamicOutcome() {
        return dynamicOutcome;
    }

    /** A reader of the body that is written. */
    CdrReader body() {
        CdrReader body = new CdrReader(buffer, order, version, codeSets);
        body.skip(bodyStart);
        return body;
    }

    /**
     * Puts further service contexts in front of the body that is written. The body moves by a multiple of eight octets, so that
     * everything in it stays aligned; before GIOP 1.2 that takes a context without meaning.
     */
    void contexts(ServiceContexts further) {
        ServiceContexts contexts = added;
        for (ServiceContext each : further) {
            contexts = contexts.with(each);
        }
        added = contexts;
        if (buffer == null) {
            begin(ReplyStatus.NO_EXCEPTION);
        }
        ReplyStatus written = status;
        ByteBuf body = buffer;
        body.skipBytes(bodyStart);
        int start = bodyStart;
        buffer = null;
        try {
            begin(written, contexts);
            if ((bodyStart - start) % BODY_ALIGNMENT != 0) {
                begin(written, contexts.with(PADDING));
            }
            buffer.writeBytes(body);
        } finally {
            body.release();
        }
    }

    /** A permanent forward where the client's version of GIOP has it. */
    void forward(KeyForwarder.Destination to) {
        boolean permanent = to.permanent() && version.atLeast(GiopVersion.V1_2);
        server.references()
                .write(
                        begin(permanent ? ReplyStatus.LOCATION_FORWARD_PERM : ReplyStatus.LOCATION_FORWARD),
                        to.reference());
    }

    /**
     * A reply that is marshalled already. Its body is put where it is aligned as it was.
     *
     * @throws SystemException if it was written for another version of GIOP, in which it might mean something else
     */
    void marshalled(MarshalledReply given) {
        MarshalledBody body = given.body();
        byte[] octets = body.octets();
        if (octets.length > 0 && body.version() != version) {
            systemException(Minor.REPLY_OF_ANOTHER_VERSION.exception(
                    CompletionStatus.COMPLETED_YES, "it is of " + body.version() + ", the request of " + version));
            return;
        }
        boolean unknownStatus =
                given.status() == ReplyStatus.LOCATION_FORWARD_PERM && !version.atLeast(GiopVersion.V1_2);
        ReplyStatus shown = unknownStatus ? ReplyStatus.LOCATION_FORWARD : given.status();
        order = body.order();
        codeSets = body.codeSets();
        begin(shown);
        if (octets.length > 0 && (bodyStart & (BODY_ALIGNMENT - 1)) != body.alignment()) {
            begin(shown, ServiceContexts.NONE.with(PADDING));
        }
        writer.writeOctets(octets, 0, octets.length);
    }

    /** What is written, to be sent elsewhere. */
    MarshalledReply marshalled() {
        if (buffer == null) {
            begin(ReplyStatus.NO_EXCEPTION);
        }
        byte[] octets = new byte[writer.position() - bodyStart];
        buffer.getBytes(buffer.writerIndex() - octets.length, octets);
        MarshalledBody body = new MarshalledBody(octets, bodyStart & (BODY_ALIGNMENT - 1), order, version, codeSets);
        return new MarshalledReply(status, body);
    }

    /** The whole message, for the caller to send; an empty result if nothing was written. */
    ByteBuf take() {
        if (buffer == null) {
            begin(ReplyStatus.NO_EXCEPTION);
        }
        GiopEncoder.finish(writer);
        ByteBuf message = buffer;
        forget();
        return message;
    }

    /** A copy of the whole message, which is still to be taken. */
    byte[] copy() {
        if (buffer == null) {
            begin(ReplyStatus.NO_EXCEPTION);
        }
        GiopEncoder.finish(writer);
        return ByteBufUtil.getBytes(buffer);
    }

    /** Gives the buffer back. */
    void discard() {
        if (buffer != null) {
            buffer.release();
            forget();
        }
    }

    private OutputStream stream(ReplyStatus status) {
        CdrWriter out = begin(status);
        // the servant has run: whatever goes wrong from here on, the request was carried out
        out.completion(CompletionStatus.COMPLETED_YES);
        stream = new CdrOutputStream(server.orb(), out, server.references());
        return stream;
    }

    private CdrWriter begin(ReplyStatus status) {
        return begin(status, ServiceContexts.NONE);
    }

    private CdrWriter begin(ReplyStatus status, ServiceContexts contexts) {
        if (buffer == null) {
            buffer = allocator.buffer(FIRST_CAPACITY);
        } else {
            buffer.clear();
        }
        stream = null;
        writer = new CdrWriter(buffer, order, version, CodeSets.DEFAULT);
        GiopEncoder.beginReply(writer, version, new ReplyHeader(requestId, status, contexts));
        writer.codeSets(codeSets);
        this.status = status;
        bodyStart = writer.position();
        return writer;
    }

    private void forget() {
        buffer = null;
        writer = null;
        stream = null;
        status = null;
        forwardedTo = null;
    }
}
