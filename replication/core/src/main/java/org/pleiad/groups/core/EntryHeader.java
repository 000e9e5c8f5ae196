package org.pleiad.groups.core;

import java.nio.ByteBuffer;
import java.util.List;
import org.pleiad.groups.core.OctetReader.Malformed;
import org.pleiad.groups.spi.HostId;

/**
 * What stands before the items of an entry.
 *
 * @param host that proposed it
 * @param incarnation its life then; 0 before it has one
 * @param number among the proposals of that life, from 1: repetitions have the same
 * @param wallMillis its clock
 * @param applied how far it has applied the log: of that its members need nothing again
 */
record EntryHeader(HostId host, long incarnation, long number, long wallMillis, long applied) {
    /** Octet that every entry begins with; entries of another one are not understood. */
    static final int VERSION = 2;

    /** An entry of items already written. */
    ByteBuffer entry(List<byte[]> items) {
        int length = 64;
        for (byte[] item : items) {
            length += item.length;
        }
        OctetWriter out = new OctetWriter(length);
        out.octet(VERSION)
                .text(host.name())
                .number(incarnation)
                .number(number)
                .number(wallMillis)
                .number(applied);
        out.number(items.size());
        items.forEach(out::raw);
        return out.toBuffer();
    }

    static EntryHeader read(OctetReader in) {
        int version = in.octet();
        if (version != VERSION) {
            throw new Malformed("an entry of version " + version + " where " + VERSION
                    + " is understood: update this host before the others use what is new");
        }
        return new EntryHeader(
                new HostId(in.text()), in.longNumber(), in.longNumber(), in.longNumber(), in.longNumber());
    }
}
