package org.pleiad.orb.cdr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one message while it is written: where each began, so that it can be referred to, and the chunk that is
 * open. CORBA 3.3 part 2, 9.3.4. A writer has one from its first value on. For one thread.
 */
public final class WrittenValues {
    private final CdrWriter out;

    /** Index of the tag, by value. */
    private final Map<Key, Integer> starts = new HashMap<>();

    private final Map<String, Integer> ids = new HashMap<>();

    /** Chunked values that have begun and not ended. */
    private int level;

    /** Index of the length of the open chunk, and the index before its padding. */
    private int chunk;

    private int beforeChunk;

    /**
     * A value as identity: one that is written under several ids, as strings can be in boxes, is several values.
     *
     * @param id of the box, or the empty string
     */
    private record Key(Object value, String id) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.value == value && key.id.equals(id);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(value) + id.hashCode();
        }
    }

    WrittenValues(CdrWriter out) {
        this.out = out;
    }

    /**
     * Refers to a value that was written before.
     *
     * @param box id of the box, the empty string if it is none
     * @return false if it was not
     */
    public boolean refer(Object value, String box) {
        Integer start = starts.get(new Key(value, box));
        if (start == null) {
            return false;
        }
        referTo(start);
        return true;
    }

    /** Writes an indirection to where something began. */
    public void referTo(int start) {
        out.writeLong(ValueTag.INDIRECTION);
        out.writeLong(start - out.buffer().writerIndex());
    }

    /** Whether a value that begins now has to come in chunks. */
    public boolean inChunks() {
        return level > 0;
    }

    /**
     * Begins a value: its tag and its ids; its state is to follow.
     *
     * @param value what {@link #refer} finds again; {@code null}: nothing
     * @param box id of the box, the empty string if it is none
     * @param types the type, and the bases that the value may be cut down to
     * @param chunked needed if there are bases or the marshalling is custom, or inside of chunks
     * @return index of the tag
     */
    public int begin(Object value, String box, List<String> types, boolean chunked) {
        if (level > 0) {
            closeChunk();
        }
        out.align(4);
        int start = out.buffer().writerIndex();
        if (value != null) {
            starts.put(new Key(value, box), start);
        }
        int type = types.size() > 1 ? ValueTag.LIST_OF_IDS : ValueTag.ONE_ID;
        out.writeLong(ValueTag.LEAST | type | (chunked ? ValueTag.CHUNKED : 0));
        if (types.size() > 1) {
            writeList(types);
        } else {
            writeId(types.get(0));
        }
        if (chunked) {
            level++;
            openChunk();
        }
        return start;
    }

    /** Ends the value that was begun last. */
    public void end(boolean chunked) {
        if (!chunked) {
            return;
        }
        closeChunk();
        out.writeLong(-level);
        level--;
        if (level > 0) {
            openChunk();
        }
    }

    /** Always in full: JacORB does not understand a reference to an earlier list, only to an earlier id. */
    private void writeList(List<String> types) {
        out.writeLong(types.size());
        types.forEach(this::writeId);
    }

    private void writeId(String id) {
        Integer earlier = ids.get(id);
        if (earlier != null) {
            referTo(earlier);
            return;
        }
        out.align(4);
        ids.put(id, out.buffer().writerIndex());
        out.writeString(id);
    }

    private void openChunk() {
        beforeChunk = out.buffer().writerIndex();
        out.align(4);
        chunk = out.buffer().writerIndex();
        out.writeLong(0);
    }

    /** An empty chunk must not be sent: its length would be the null value. */
    private void closeChunk() {
        int length = out.buffer().writerIndex() - chunk - 4;
        if (length == 0) {
            out.buffer().writerIndex(beforeChunk);
        } else {
            out.setLong(chunk - (out.buffer().writerIndex() - out.position()), length);
        }
    }
}
