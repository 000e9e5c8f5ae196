package org.pleiad.orb.security.sas;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/** Names in the form in which GSS exports them (RFC 2743, 3.2): a mark, the mechanism, the name; here always of GSSUP. */
final class ExportedName {
    private static final byte[] MARK = {0x04, 0x01};

    private ExportedName() {}

    static byte[] encode(String name) {
        byte[] mechanism = GssUp.mechanism();
        byte[] octets = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MARK);
        out.write(mechanism.length >>> 8);
        out.write(mechanism.length);
        out.writeBytes(mechanism);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(octets.length >>> shift);
        }
        out.writeBytes(octets);
        return out.toByteArray();
    }

    /** @throws org.omg.CORBA.MARSHAL if it is malformed */
    static String decode(byte[] exported) {
        if (exported.length < 4 || exported[0] != MARK[0] || exported[1] != MARK[1]) {
            throw malformed("it does not begin with 04 01");
        }
        int name = 4 + ((exported[2] & 0xff) << 8 | exported[3] & 0xff) + 4;
        if (exported.length < name) {
            throw malformed("it ends in its mechanism");
        }
        int length = 0;
        for (int i = name - 4; i < name; i++) {
            length = length << 8 | exported[i] & 0xff;
        }
        if (length != exported.length - name) {
            throw malformed("its length is " + length + " where " + (exported.length - name) + " octets follow");
        }
        return new String(Arrays.copyOfRange(exported, name, exported.length), StandardCharsets.UTF_8);
    }

    private static SystemException malformed(String why) {
        return Minor.MALFORMED_SECURITY_CONTEXT.exception(CompletionStatus.COMPLETED_NO, "the exported name: " + why);
    }
}
