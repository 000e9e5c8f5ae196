package org.pleiad.groups.services;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.pleiad.events.durable.LogRecord;

/**
 * Some events one after the other, in memory or, once no more come, on the disk. Changed by the group's executor alone, which tells
 * others by a volatile write how many are there before they read.
 */
final class Segment {
    static final int MOST = 256;
    private static final int MOST_OCTETS = 256 << 10;

    final long first;
    private final long[] taken = new long[MOST];

    /** Octets of all events before each since the channel began. */
    private final long[] before = new long[MOST];

    // the executor's
    private int count;
    private long octets;

    /** What the events are; {@code null} when they are on the disk. */
    private volatile Content content = new Content();

    private volatile SpillFile.Place place;

    private static final class Content {
        private final byte[] forms = new byte[MOST];
        private final byte[][] events = new byte[MOST][];
    }

    Segment(long first) {
        this.first = first;
    }

    boolean isFull() {
        return count == MOST || octets >= MOST_OCTETS;
    }

    long octets() {
        return octets;
    }

    void add(Kept event, long octetsBefore) {
        taken[count] = event.taken();
        before[count] = octetsBefore;
        content.forms[count] = event.form();
        content.events[count] = event.octets();
        octets += event.octets().length;
        count++;
    }

    long taken(long offset) {
        return taken[(int) (offset - first)];
    }

    long before(long offset) {
        return before[(int) (offset - first)];
    }

    /** Frees its memory; whether the disk took the events. */
    boolean spill(Spill to) {
        Content here = content;
        byte[] written = ChannelEdit.octets(out -> {
            for (int i = 0; i < count; i++) {
                out.writeByte(here.forms[i]);
                ChannelEdit.block(out, here.events[i]);
            }
        });
        Optional<SpillFile.Place> put = to.put(written);
        if (put.isPresent()) {
            place = put.get();
            content = null;
        }
        return put.isPresent();
    }

    private Content content() {
        Content here = content;
        return here == null ? fetched() : here;
    }

    private Content fetched() {
        DataInputStream in = ChannelEdit.read(place.read());
        Content read = new Content();
        try {
            for (int i = 0; in.available() > 0; i++) {
                read.forms[i] = in.readByte();
                read.events[i] = ChannelEdit.block(in);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    /** Is told of events, one after the other. */
    @FunctionalInterface
    interface Reader<E extends Exception> {
        /** Whether it wants more. */
        boolean read(LogRecord event) throws E;
    }

    /**
     * Reads events on.
     *
     * @param last none beyond it
     * @return the offset of the first that was not read
     */
    <E extends Exception> long read(long from, long last, Reader<E> reader) throws E {
        Content all = content();
        for (long offset = from; offset <= last && offset < first + MOST; offset++) {
            int i = (int) (offset - first);
            if (all.events[i] == null) {
                return offset;
            }
            if (!reader.read(new LogRecord(offset, taken[i], all.forms[i], all.events[i]))) {
                return offset;
            }
        }
        return Math.min(last + 1, first + MOST);
    }
}
