package org.pleiad.groups.ft.table;

import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;

/**
 * What can be asked of a table, as the log carries it.
 *
 * @param kind what to do
 * @param key of an entry; of {@link Kind#LIST} what keys begin with
 * @param expected the version that {@link Kind#PUT} and {@link Kind#REMOVE} replace: 0 for none, {@link #ANY} for whichever
 * @param value of {@link Kind#PUT}
 */
record Command(Kind kind, String key, long expected, byte[] value) {
    static final long ANY = -1;

    private static final byte[] NOTHING = {};

    enum Kind {
        PUT,
        REMOVE,
        GET,
        LIST
    }

    static Command get(String key) {
        return new Command(Kind.GET, key, ANY, NOTHING);
    }

    static Command list(String prefix) {
        return new Command(Kind.LIST, prefix, ANY, NOTHING);
    }

    static Command remove(String key, long expected) {
        return new Command(Kind.REMOVE, key, expected, NOTHING);
    }

    byte[] encode() {
        return Encapsulation.write(out -> {
            out.writeOctet((byte) kind.ordinal());
            out.writeString(key);
            out.writeLongLong(expected);
            out.writeOctetSequence(value);
        });
    }

    /** @throws org.omg.CORBA.MARSHAL if the octets are none of a command */
    static Command decode(byte[] octets) {
        CdrReader in = Encapsulation.read(octets);
        int kind = in.readOctet();
        if (kind < 0 || kind >= Kind.values().length) {
            throw new org.omg.CORBA.MARSHAL("command " + kind + " of a table is unknown");
        }
        return new Command(Kind.values()[kind], in.readString(), in.readLongLong(), in.readOctetSequence());
    }
}
