package org.pleiad.groups.member;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.group.MarshalledReply;

/** Replies as groups remember them: status, what is needed to read the body, the body. */
public final class ReplyContent {
    private static final ReplyStatus[] STATUS = ReplyStatus.values();

    private ReplyContent() {}

    /** The octets. */
    public static byte[] encode(MarshalledReply reply) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(reply.body().octets().length + Marshalled.HEADER);
        try (DataOutputStream out = new DataOutputStream(octets)) {
            out.writeByte(reply.status().ordinal());
            Marshalled.write(reply.body(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    /**
     * What {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static MarshalledReply decode(byte[] octets) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(octets))) {
            int status = in.readUnsignedByte();
            if (status >= STATUS.length) {
                throw new IllegalArgumentException("a reply has status " + status);
            }
            return new MarshalledReply(STATUS[status], Marshalled.read(in));
        } catch (IOException truncated) {
            throw new IllegalArgumentException("a reply ends too early, after " + octets.length + " octets", truncated);
        }
    }
}
