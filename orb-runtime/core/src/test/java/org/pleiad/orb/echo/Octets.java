package org.pleiad.orb.echo;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/** {@code sequence<octet>}. */
public final class Octets {
    private Octets() {}

    public static void write(OutputStream out, byte[] data) {
        out.write_long(data.length);
        out.write_octet_array(data, 0, data.length);
    }

    public static byte[] read(InputStream in) {
        byte[] data = new byte[in.read_long()];
        in.read_octet_array(data, 0, data.length);
        return data;
    }
}
