package org.pleiad.groups.access;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.function.Consumer;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.ior.Ior;

/** Replies that an access point makes itself, in the form of their requests. */
final class Replies {
    private Replies() {}

    static MarshalledReply nothing(MarshalledBody request) {
        return of(ReplyStatus.NO_EXCEPTION, request, out -> {});
    }

    static MarshalledReply of(boolean answer, MarshalledBody request) {
        return of(ReplyStatus.NO_EXCEPTION, request, out -> out.writeBoolean(answer));
    }

    static MarshalledReply of(String answer, MarshalledBody request) {
        return of(ReplyStatus.NO_EXCEPTION, request, out -> out.writeString(answer));
    }

    static MarshalledReply of(Ior answer, MarshalledBody request) {
        return of(ReplyStatus.NO_EXCEPTION, request, answer::write);
    }

    static MarshalledReply ofOctets(byte[] answer, MarshalledBody request) {
        return of(ReplyStatus.NO_EXCEPTION, request, out -> out.writeOctetSequence(answer));
    }

    static MarshalledReply forward(Ior to, MarshalledBody request) {
        return of(ReplyStatus.LOCATION_FORWARD_PERM, request, to::write);
    }

    private static MarshalledReply of(ReplyStatus status, MarshalledBody request, Consumer<CdrWriter> contents) {
        ByteBuf buffer = Unpooled.buffer();
        contents.accept(new CdrWriter(buffer, request.order(), request.version(), request.codeSets()));
        return new MarshalledReply(
                status,
                new MarshalledBody(
                        ByteBufUtil.getBytes(buffer), 0, request.order(), request.version(), request.codeSets()));
    }
}
