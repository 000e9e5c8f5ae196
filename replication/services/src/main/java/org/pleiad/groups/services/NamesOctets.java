package org.pleiad.groups.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.NameKey;

/** Names and what they stand for as octets, in the log and in states. */
final class NamesOctets {
    /** Longer than any component or reference that the naming service takes. */
    private static final int LONGEST = 1 << 20;

    private NamesOctets() {}

    static void text(DataOutputStream to, String text) throws IOException {
        block(to, text.getBytes(UTF_8));
    }

    static String text(DataInputStream from) throws IOException {
        return new String(block(from), UTF_8);
    }

    static void block(DataOutputStream to, byte[] octets) throws IOException {
        to.writeInt(octets.length);
        to.write(octets);
    }

    static byte[] block(DataInputStream from) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a length of " + length + " where at most " + LONGEST + " octets can be");
        }
        byte[] octets = new byte[length];
        from.readFully(octets);
        return octets;
    }

    static void place(DataOutputStream to, Place place) throws IOException {
        to.writeLong(place.context());
        text(to, place.name().id());
        text(to, place.name().kind());
    }

    static Place place(DataInputStream from) throws IOException {
        return new Place(from.readLong(), new NameKey(text(from), text(from)));
    }

    /** What a name stands for; {@code null}: nothing. */
    static void bound(DataOutputStream to, Bound bound) throws IOException {
        to.writeByte(bound == null ? -1 : bound.kind().ordinal());
        if (bound != null) {
            to.writeLong(bound.context());
            block(to, bound.reference());
        }
    }

    static Bound bound(DataInputStream from) throws IOException {
        int kind = from.readByte();
        if (kind < 0) {
            return null;
        }
        if (kind >= Bound.Kind.values().length) {
            throw new IOException("a binding of kind " + kind);
        }
        long context = from.readLong();
        byte[] reference = block(from);
        return switch (Bound.Kind.values()[kind]) {
            case OBJECT -> Bound.object(reference);
            case CONTEXT -> Bound.context(context);
            case FOREIGN_CONTEXT -> Bound.foreignContext(reference);
        };
    }
}
