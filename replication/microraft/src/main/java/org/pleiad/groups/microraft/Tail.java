package org.pleiad.groups.microraft;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The entries applied since the last base, and how they look as parts of a snapshot. Of the domain's thread. */
final class Tail {
    private final ArrayDeque<Applied> entries = new ArrayDeque<>();

    /** An entry where it stands. */
    record Applied(long position, Entry entry) {}

    void add(long position, Entry entry) {
        entries.add(new Applied(position, entry));
    }

    int size() {
        return entries.size();
    }

    /** A base holds these. */
    void dropUntil(long position) {
        while (!entries.isEmpty() && entries.peek().position() <= position) {
            entries.remove();
        }
    }

    void clear() {
        entries.clear();
    }

    /** The entries as parts. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Writer now = new Writer(Part.LARGEST);
        for (Applied each : entries) {
            Entry entry = each.entry();
            if (now.size() > 0 && now.size() + entry.octets() > Part.LARGEST) {
                parts.add(Part.of(now.done()));
                now = new Writer(Part.LARGEST);
            }
            now.int64(each.position())
                    .int64(entry.origin())
                    .int64(entry.number())
                    .block(entry.content());
        }
        if (now.size() > 0) {
            parts.add(Part.of(now.done()));
        }
        return parts;
    }

    /** Reads such a part. */
    static void read(Part part, Consumer<Applied> each) {
        ByteBuffer octets = part.octets();
        Reader from = new Reader(octets);
        while (from.remaining() > 0) {
            each.accept(new Applied(from.index(), new Entry(from.int64(), from.int64(), from.block())));
        }
    }
}
