package org.pleiad.orb.giop;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.ByteOrder;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * Writes messages. A message with a body is begun, its body written to the same writer, and finished; the writer must be
 * at its origin when a message is begun.
 *
 * <pre>{@code
 * GiopEncoder.beginReply(writer, version, new ReplyHeader(id, ReplyStatus.NO_EXCEPTION, ServiceContexts.NONE));
 * writer.writeLong(42);
 * GiopEncoder.finish(writer);
 * }</pre>
 */
public final class GiopEncoder {
    private static final byte[] NO_PRINCIPAL = {};

    /** From GIOP 1.2 on bodies of requests and replies begin at a multiple of this. */
    static final int BODY_ALIGNMENT = 8;

    private GiopEncoder() {}

    /** Writes the header; the writer is then where the arguments begin. Strings of the header are ISO-8859-1. */
    public static void beginRequest(CdrWriter out, RequestHeader header) {
        GiopVersion version = header.version();
        beginMessage(out, version, MessageType.REQUEST);
        if (version == GiopVersion.V1_2) {
            out.writeLong(header.requestId());
            out.writeOctet(header.responseFlags());
            writeReserved(out);
            header.target().write(out);
            out.writeString(header.operation());
            header.contexts().write(out);
            out.align(BODY_ALIGNMENT);
            return;
        }
        header.contexts().write(out);
        out.writeLong(header.requestId());
        out.writeBoolean(header.responseExpected());
        if (version == GiopVersion.V1_1) {
            writeReserved(out);
        }
        out.writeOctetSequence(header.target().objectKey());
        out.writeString(header.operation());
        out.writeOctetSequence(NO_PRINCIPAL);
    }

    /**
     * Writes the header; the writer is then where the result begins. The statuses that came with GIOP 1.2 are the caller's
     * to avoid in older versions.
     */
    public static void beginReply(CdrWriter out, GiopVersion version, ReplyHeader header) {
        beginMessage(out, version, MessageType.REPLY);
        if (version == GiopVersion.V1_2) {
            out.writeLong(header.requestId());
            out.writeLong(header.status().ordinal());
            header.contexts().write(out);
            out.align(BODY_ALIGNMENT);
            return;
        }
        header.contexts().write(out);
        out.writeLong(header.requestId());
        out.writeLong(header.status().ordinal());
    }

    /** Writes a whole LocateRequest. */
    public static void locateRequest(CdrWriter out, LocateRequestHeader header) {
        beginMessage(out, header.version(), MessageType.LOCATE_REQUEST);
        out.writeLong(header.requestId());
        if (header.version() == GiopVersion.V1_2) {
            header.target().write(out);
        } else {
            out.writeOctetSequence(header.target().objectKey());
        }
        finish(out);
    }

    /** Writes the header of a LocateReply; a reference or exception follows at once, then {@link #finish}. */
    public static void beginLocateReply(CdrWriter out, GiopVersion version, LocateReplyHeader header) {
        beginMessage(out, version, MessageType.LOCATE_REPLY);
        out.writeLong(header.requestId());
        out.writeLong(header.status().ordinal());
    }

    /** Writes a whole LocateReply without body. */
    public static void locateReply(CdrWriter out, GiopVersion version, LocateReplyHeader header) {
        beginLocateReply(out, version, header);
        finish(out);
    }

    /** Fills the size in; the message is whole. */
    public static void finish(CdrWriter out) {
        out.setLong(FrameHeader.SIZE_OFFSET, out.position() - FrameHeader.LENGTH);
    }

    /** Makes a whole Reply that of another request, which must be of the same version; all else stays. */
    public static void replaceReplyId(ByteBuf reply, int requestId) {
        GiopMessage message = GiopMessage.of(reply);
        CdrReader in = GiopDecoder.reader(message);
        in.skip(FrameHeader.LENGTH);
        if (message.version() != GiopVersion.V1_2) {
            ServiceContexts.read(in);
            in.align(4);
        }
        FrameHeader.setInt(reply, reply.readerIndex() + in.position(), requestId, message.order());
    }

    /** A whole CancelRequest (CORBA 3.3 part 2, 9.4.4). */
    public static ByteBuf cancelRequest(
            ByteBufAllocator allocator, GiopVersion version, ByteOrder order, int requestId) {
        ByteBuf message = allocator.buffer(FrameHeader.LENGTH + 4, FrameHeader.LENGTH + 4);
        message.writerIndex(FrameHeader.LENGTH + 4);
        new FrameHeader(version, MessageType.CANCEL_REQUEST, order, false, 4).write(message, 0);
        FrameHeader.setInt(message, FrameHeader.LENGTH, requestId, order);
        return message;
    }

    /** A whole CloseConnection (CORBA 3.3 part 2, 9.4.7). */
    public static ByteBuf closeConnection(ByteBufAllocator allocator, GiopVersion version) {
        return bare(allocator, version, MessageType.CLOSE_CONNECTION);
    }

    /** A whole MessageError (CORBA 3.3 part 2, 9.4.8). */
    public static ByteBuf messageError(ByteBufAllocator allocator, GiopVersion version) {
        return bare(allocator, version, MessageType.MESSAGE_ERROR);
    }

    private static ByteBuf bare(ByteBufAllocator allocator, GiopVersion version, MessageType type) {
        ByteBuf message = allocator.buffer(FrameHeader.LENGTH, FrameHeader.LENGTH);
        message.writerIndex(FrameHeader.LENGTH);
        new FrameHeader(version, type, ByteOrder.BIG_ENDIAN, false, 0).write(message, 0);
        return message;
    }

    private static void beginMessage(CdrWriter out, GiopVersion version, MessageType type) {
        out.codeSets(CodeSets.DEFAULT);
        ByteBuf buffer = out.buffer();
        int index = buffer.writerIndex();
        buffer.ensureWritable(FrameHeader.LENGTH);
        buffer.writerIndex(index + FrameHeader.LENGTH);
        new FrameHeader(version, type, out.order(), false, 0).write(buffer, index);
    }

    private static void writeReserved(CdrWriter out) {
        out.writeOctet((byte) 0);
        out.writeShort((short) 0);
    }
}
