package org.pleiad.groups.member;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.orb.group.CallChainContext;
import org.pleiad.orb.group.MarshalledBody;

/**
 * What the log keeps of a request beside its operation: what access points put in and members take out.
 *
 * <pre>version(1) count(1) { group as UTF } flags(1) minor version of GIOP(1) alignment(1) arguments</pre>
 *
 * @param chain the groups through which the call has come
 * @param arguments as they came
 */
public record RequestContent(CallChainContext chain, MarshalledBody arguments) {
    private static final int VERSION = 1;

    /** The octets. */
    public byte[] encode() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(arguments.octets().length + Marshalled.HEADER);
        try (DataOutputStream out = new DataOutputStream(octets)) {
            out.writeByte(VERSION);
            out.writeByte(chain.groups().size());
            for (String group : chain.groups()) {
                out.writeUTF(group);
            }
            Marshalled.write(arguments, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    /**
     * What {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if it is something else, for instance of a later version
     */
    public static RequestContent decode(byte[] octets) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(octets))) {
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new IllegalArgumentException("a request in the log is of version " + version
                        + "; this host knows version " + VERSION + ": give all hosts the same release");
            }
            int count = in.readUnsignedByte();
            List<String> groups = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                groups.add(in.readUTF());
            }
            return new RequestContent(new CallChainContext(groups), Marshalled.read(in));
        } catch (IOException truncated) {
            throw new IllegalArgumentException(
                    "a request in the log ends too early, after " + octets.length + " octets", truncated);
        }
    }
}
