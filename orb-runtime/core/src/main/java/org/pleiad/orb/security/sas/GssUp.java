package org.pleiad.orb.security.sas;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;

/**
 * User and password as an initial token of the mechanism GSSUP (CORBA 3.3 part 2, 10.3): an encapsulation in the frame that
 * GSS wants, a tag, a length and the mechanism's object id.
 *
 * @param user may carry a domain behind an {@code @}
 * @param password kept out of {@link #toString}
 * @param target the domain in whose directory the user is meant to be; the empty string: the server's
 */
public record GssUp(String user, String password, String target) {
    private static final int FRAME = 0x60;
    private static final int LONG_LENGTH = 0x80;

    /** More octets of length than four say more than anybody sends. */
    private static final int MOST_LENGTH_OCTETS = 4;

    /** Tag, length and value of the object id 2.23.130.1.1.1. */
    private static final byte[] MECHANISM = {0x06, 0x06, 0x67, (byte) 0x81, 0x02, 0x01, 0x01, 0x01};

    /** The mechanism as components and contexts name it. */
    public static byte[] mechanism() {
        return MECHANISM.clone();
    }

    /** A domain in the form in which components name it. */
    public static byte[] domain(String name) {
        return ExportedName.encode(name);
    }

    /** The token. */
    public byte[] encode() {
        byte[] inner = Encapsulation.write(out -> {
            out.writeOctetSequence(user.getBytes(StandardCharsets.UTF_8));
            out.writeOctetSequence(password.getBytes(StandardCharsets.UTF_8));
            out.writeOctetSequence(target.isEmpty() ? new byte[0] : ExportedName.encode(target));
        });
        int length = MECHANISM.length + inner.length;
        ByteArrayOutputStream token = new ByteArrayOutputStream();
        token.write(FRAME);
        if (length < LONG_LENGTH) {
            token.write(length);
        } else {
            token.write(LONG_LENGTH | MOST_LENGTH_OCTETS);
            for (int shift = 24; shift >= 0; shift -= 8) {
                token.write(length >>> shift);
            }
        }
        token.writeBytes(MECHANISM);
        token.writeBytes(inner);
        return token.toByteArray();
    }

    /**
     * Reads a token.
     *
     * @throws org.omg.CORBA.MARSHAL if it is malformed, or of another mechanism
     */
    public static GssUp decode(byte[] token) {
        int start = 2;
        if (token.length < start || token[0] != FRAME) {
            throw malformed("it does not begin with 0x60");
        }
        int length = token[1] & 0xff;
        if (length >= LONG_LENGTH) {
            int octets = length & 0x7f;
            if (octets == 0 || octets > MOST_LENGTH_OCTETS || token.length < start + octets) {
                throw malformed("its length is malformed");
            }
            length = 0;
            for (int i = 0; i < octets; i++) {
                length = length << 8 | token[start++] & 0xff;
            }
        }
        if (length != token.length - start) {
            throw malformed("its length is " + length + " where " + (token.length - start) + " octets follow");
        }
        int content = start + MECHANISM.length;
        if (token.length < content || !Arrays.equals(token, start, content, MECHANISM, 0, MECHANISM.length)) {
            throw malformed("its mechanism is not GSSUP");
        }
        CdrReader in = Encapsulation.read(Arrays.copyOfRange(token, content, token.length));
        String user = utf8(in.readOctetSequence());
        String password = utf8(in.readOctetSequence());
        byte[] target = in.readOctetSequence();
        return new GssUp(user, password, target.length == 0 ? "" : ExportedName.decode(target));
    }

    private static String utf8(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    private static SystemException malformed(String why) {
        return Minor.MALFORMED_SECURITY_CONTEXT.exception(CompletionStatus.COMPLETED_NO, "the GSS token: " + why);
    }

    @Override
    public String toString() {
        return "GSSUP token of " + user + " for " + target;
    }
}
