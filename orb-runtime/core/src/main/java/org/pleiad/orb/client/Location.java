package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.LocateReplyHeader;
import org.pleiad.orb.giop.LocateRequestHeader;
import org.pleiad.orb.giop.LocateStatus;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.ior.Ior;

/**
 * Binds a reference by asking where its object is, so that the first call finds a connection (LocateRequest, CORBA 3.3 part
 * 2, 9.4.5). Runs on the caller's thread, within the deadline of a call.
 */
final class Location {
    private final CallingSide side;
    private final ObjectDelegate delegate;
    private final CallTimes times;
    private int forwards;

    Location(CallingSide side, ObjectDelegate delegate) {
        this.side = side;
        this.delegate = delegate;
        this.times = CallTimes.begin(delegate.policies().rules(), side.config());
    }

    /**
     * Binds the reference.
     *
     * @throws SystemException if the object does not exist or cannot be reached
     */
    void find() {
        Reference reference = delegate.current();
        if (reference.isLocal()) {
            delegate.answeredBy(reference, reference.first());
            return;
        }
        while (reference != null) {
            reference = ask(reference);
        }
    }

    /** Asks the addresses in order; where to go on, or {@code null} when the object was found. */
    private Reference ask(Reference reference) {
        SystemException failure = null;
        for (Target target : reference.targets()) {
            try {
                return ask(reference, target);
            } catch (org.omg.CORBA.TRANSIENT | org.omg.CORBA.COMM_FAILURE unreachable) {
                failure = unreachable;
            }
        }
        if (reference != delegate.original()) {
            delegate.forgetForward();
            return delegate.original();
        }
        throw failure;
    }

    private Reference ask(Reference reference, Target target) {
        times.requireTimeToStart(side.plainRules());
        int requestId = side.nextRequestId();
        ByteBuf buffer = Unpooled.buffer(64, side.config().maxMessageSize());
        CdrWriter out = new CdrWriter(buffer, side.config().order(), target.version(), CodeSets.DEFAULT);
        GiopEncoder.locateRequest(out, new LocateRequestHeader(target.version(), requestId, reference.address(target)));
        GiopMessage message =
                side.transport().call(target.endpoint(), requestId, buffer, Math.max(1, times.remainingNanos()));
        try {
            if (message.type() != MessageType.LOCATE_REPLY) {
                throw Minor.REPLY_OF_ANOTHER_CALL.exception(CompletionStatus.COMPLETED_NO, "it is a " + message.type());
            }
            CdrReader in = GiopDecoder.reader(message);
            LocateReplyHeader header = GiopDecoder.readLocateReply(message, in);
            return answer(reference, target, header.status(), in);
        } finally {
            message.release();
        }
    }

    private Reference answer(Reference reference, Target target, LocateStatus status, CdrReader in) {
        switch (status) {
            case OBJECT_HERE -> {
                delegate.answeredBy(reference, target);
                return null;
            }
            case OBJECT_FORWARD, OBJECT_FORWARD_PERM -> {
                Reference to = new Reference(Ior.read(in), side);
                if (++forwards > side.config().maxForwards()) {
                    throw Minor.TOO_MANY_FORWARDS.exception(
                            CompletionStatus.COMPLETED_NO, side.config().maxForwards() + " times, last to " + to);
                }
                delegate.forwarded(to, status == LocateStatus.OBJECT_FORWARD_PERM);
                return to;
            }
            case LOC_SYSTEM_EXCEPTION -> throw SystemExceptions.read(in);
            case LOC_NEEDS_ADDRESSING_MODE -> {
                if (++forwards > side.config().maxForwards()) {
                    throw Minor.MALFORMED_HEADER.exception(
                            CompletionStatus.COMPLETED_NO,
                            "the server asks for another form of address again and again");
                }
                reference.addressing(in.readShort());
                return reference;
            }
            default ->
                throw new org.omg.CORBA.OBJECT_NOT_EXIST(
                        "the server does not know " + reference, 0, CompletionStatus.COMPLETED_NO);
        }
    }
}
