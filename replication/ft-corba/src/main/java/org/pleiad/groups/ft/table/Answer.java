package org.pleiad.groups.ft.table;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.MARSHAL;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.Encapsulation;

/**
 * What a table answers.
 *
 * @param outcome whether the command was carried out
 * @param entries the entry as it is now, or those listed
 */
record Answer(Outcome outcome, List<Entry> entries) {
    private static final int SHORTEST_ENTRY = 17;

    enum Outcome {
        DONE,
        /** The entry has another version than was expected. */
        CONFLICT,
        /** Too many entries, or too long a value. */
        FULL,
        /** The command cannot be read. */
        MALFORMED
    }

    static Answer of(Outcome outcome, Entry... entries) {
        return new Answer(outcome, List.of(entries));
    }

    byte[] encode() {
        return Encapsulation.write(out -> {
            out.writeOctet((byte) outcome.ordinal());
            write(out, entries);
        });
    }

    static Answer decode(byte[] octets) {
        CdrReader in = Encapsulation.read(octets);
        int outcome = in.readOctet();
        if (outcome < 0 || outcome >= Outcome.values().length) {
            throw new MARSHAL("answer " + outcome + " of a table is unknown");
        }
        return new Answer(Outcome.values()[outcome], read(in));
    }

    static void write(CdrWriter out, List<Entry> entries) {
        out.writeLong(entries.size());
        for (Entry entry : entries) {
            out.writeString(entry.key());
            out.writeLongLong(entry.version());
            out.writeOctetSequence(entry.value());
        }
    }

    static List<Entry> read(CdrReader in) {
        int count = in.readSequenceLength(SHORTEST_ENTRY);
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new Entry(in.readString(), in.readLongLong(), in.readOctetSequence()));
        }
        return entries;
    }
}
