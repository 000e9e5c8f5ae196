package org.pleiad.orb.giop;

import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;

/**
 * Reads the headers of messages. Each method takes a reader at the magic of the message and leaves it where the body
 * begins. Whatever is wrong with the octets is a {@link org.omg.CORBA.SystemException}, {@code MARSHAL} as a rule.
 */
public final class GiopDecoder {
    private static final ReplyStatus[] REPLY_STATUS = ReplyStatus.values();
    private static final LocateStatus[] LOCATE_STATUS = LocateStatus.values();

    private GiopDecoder() {}

    /** A reader at the beginning of a message, for the methods of this class. */
    public static CdrReader reader(GiopMessage message) {
        return new CdrReader(message.buffer(), message.order(), message.version(), CodeSets.DEFAULT);
    }

    /** Reads the header of a Request. */
    public static RequestHeader readRequest(GiopMessage message, CdrReader in) {
        GiopVersion version = message.version();
        in.skip(FrameHeader.LENGTH);
        if (version == GiopVersion.V1_2) {
            int requestId = in.readLong();
            byte flags = in.readOctet();
            in.skip(3);
            TargetAddress target = TargetAddress.read(in);
            String operation = in.readString();
            ServiceContexts contexts = ServiceContexts.read(in);
            alignBody(in);
            return new RequestHeader(version, requestId, (flags & 1) != 0, flags, target, operation, contexts);
        }
        ServiceContexts contexts = ServiceContexts.read(in);
        int requestId = in.readLong();
        boolean responseExpected = in.readBoolean();
        if (version == GiopVersion.V1_1) {
            in.skip(3);
        }
        TargetAddress target = new TargetAddress.Key(in.readOctetSequence());
        String operation = in.readString();
        in.skip(in.readSequenceLength(1)); // the principal, which nobody uses
        return RequestHeader.of(version, requestId, responseExpected, target, operation, contexts);
    }

    /** Reads the header of a Reply. */
    public static ReplyHeader readReply(GiopMessage message, CdrReader in) {
        in.skip(FrameHeader.LENGTH);
        if (message.version() == GiopVersion.V1_2) {
            int requestId = in.readLong();
            ReplyStatus status = replyStatus(in);
            ServiceContexts contexts = ServiceContexts.read(in);
            alignBody(in);
            return new ReplyHeader(requestId, status, contexts);
        }
        ServiceContexts contexts = ServiceContexts.read(in);
        int requestId = in.readLong();
        return new ReplyHeader(requestId, replyStatus(in), contexts);
    }

    /** Reads a LocateRequest. */
    public static LocateRequestHeader readLocateRequest(GiopMessage message, CdrReader in) {
        in.skip(FrameHeader.LENGTH);
        int requestId = in.readLong();
        TargetAddress target = message.version() == GiopVersion.V1_2
                ? TargetAddress.read(in)
                : new TargetAddress.Key(in.readOctetSequence());
        return new LocateRequestHeader(message.version(), requestId, target);
    }

    /** Reads the header of a LocateReply. */
    public static LocateReplyHeader readLocateReply(GiopMessage message, CdrReader in) {
        in.skip(FrameHeader.LENGTH);
        int requestId = in.readLong();
        int status = in.readLong();
        if (status < 0 || status >= LOCATE_STATUS.length) {
            throw Minor.MALFORMED_HEADER.exception(
                    in.completion(), "locate status " + Integer.toUnsignedLong(status) + " does not exist");
        }
        return new LocateReplyHeader(requestId, LOCATE_STATUS[status]);
    }

    /** Reads a CancelRequest: the id of the request that nobody waits for any more. */
    public static int readCancelRequest(CdrReader in) {
        in.skip(FrameHeader.LENGTH);
        return in.readLong();
    }

    /** The id in a Reply or LocateReply of any version, so that a connection can find who waits for it. */
    public static int replyRequestId(GiopMessage message) {
        if (message.version() == GiopVersion.V1_2 || message.type() == MessageType.LOCATE_REPLY) {
            CdrReader in = reader(message);
            in.skip(FrameHeader.LENGTH);
            return in.readLong();
        }
        return readReply(message, reader(message)).requestId();
    }

    /** A message without body may end before the padding. */
    private static void alignBody(CdrReader in) {
        if (in.remaining() > 0) {
            in.align(GiopEncoder.BODY_ALIGNMENT);
        }
    }

    private static ReplyStatus replyStatus(CdrReader in) {
        int value = in.readLong();
        if (value < 0 || value >= REPLY_STATUS.length) {
            throw Minor.MALFORMED_HEADER.exception(
                    in.completion(), "reply status " + Integer.toUnsignedLong(value) + " does not exist");
        }
        return REPLY_STATUS[value];
    }
}
