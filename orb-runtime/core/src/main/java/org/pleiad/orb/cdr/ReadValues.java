package org.pleiad.orb.cdr;

import java.util.HashMap;
import java.util.Map;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/**
 * The values of one message while it is read: where each began, and the chunks of those that are being read. CORBA 3.3
 * part 2, 9.3.4. A reader has one from its first value on; whoever reads values from it shares it. For one thread.
 *
 * <p>A chunk ends where the reader's limit is; the reader asks for {@linkplain #nextChunk the next one} when it arrives
 * there, so that nothing else has to know of chunks.
 */
public final class ReadValues {
    /** What may be read again of a message of any size, octets, and how often a message on top of that. */
    private static final long MOST_REPEATED = 1 << 12;

    private static final long MOST_TIMES = 4;

    private final CdrReader in;
    private final ValueHeaderReader headers;

    /** The nesting of chunked values where each value began, by the index of its tag. */
    private final Map<Integer, Integer> levels = new HashMap<>();

    /** What became of values, by the index of their tags. */
    private final Map<Integer, Object> results = new HashMap<>();

    /** Chunked values that have begun and not ended. */
    private int level;

    private int tagIndex;

    /** Octets read again. */
    private long repeated;

    ReadValues(CdrReader in) {
        this.in = in;
        this.headers = new ValueHeaderReader(in);
    }

    /** Whether a chunked value has begun and not ended. */
    boolean inChunks() {
        return level > 0;
    }

    /** Reads a tag where a value may begin: null, an indirection, or the tag of a value. */
    public int readTag() {
        boolean chunkOpen = true;
        if (level > 0 && atChunkEnd(4)) {
            chunkOpen = false;
            leaveChunk();
            int length = readOutside();
            if (!ValueTag.isChunk(length)) {
                return endOfChunks(length);
            }
            open(length);
        }
        in.align(4);
        tagIndex = in.index();
        int tag = in.readLong();
        if (level > 0 && tag != ValueTag.NULL && tag != ValueTag.INDIRECTION) {
            throw malformed((chunkOpen ? "a value begins inside a chunk, tag 0x" : "not a value, tag 0x")
                    + Integer.toHexString(tag));
        }
        return tag;
    }

    /** A tag outside of chunks: that of a value, or a null that its writer did not put in a chunk. */
    private int endOfChunks(int tag) {
        if (tag < 0) {
            throw malformed("the state ends before the type says so, with tag " + tag);
        }
        if (tag == ValueTag.NULL) {
            closeChunk();
        }
        return tag;
    }

    /** Reads an offset; where the value begins that it stands for. */
    public int readIndirection() {
        int from = in.index();
        int offset = in.readLong();
        if (!levels.containsKey(from + offset)) {
            throw Minor.INDIRECTION_MALFORMED.exception(
                    in.completion(), "no value begins " + offset + " octets from octet " + from);
        }
        return from + offset;
    }

    /** Reads what follows the tag of a value up to its state, and enters the state. */
    public ValueHeader begin(int tag) {
        int start = tagIndex;
        ValueHeader header = headers.read(tag, start);
        if (level > 0 && !header.chunked()) {
            throw malformed("a value without chunks is part of one with chunks");
        }
        levels.put(start, level);
        if (header.chunked()) {
            level++;
            closeChunk();
        }
        return header;
    }

    /** Leaves the state of a value; what was not read of it is skipped. */
    public void end(ValueHeader header) {
        if (!header.chunked()) {
            return;
        }
        leaveChunk();
        int outer = level - 1;
        while (level > outer) {
            int before = in.index();
            int tag = readOutside();
            if (ValueTag.isChunk(tag)) {
                in.skip(tag);
            } else if (tag > 0) {
                beginSkipped(tag);
            } else if (tag < 0) {
                endLevels(tag, outer, before);
            }
        }
        closeChunk();
    }

    private void beginSkipped(int tag) {
        ValueHeader header = headers.read(tag, tagIndex);
        if (!header.chunked()) {
            throw malformed("a value without chunks is part of one with chunks");
        }
        levels.put(header.start(), level);
        level++;
    }

    /** An end tag names the outermost value that ends with it; an outer one reads it again. */
    private void endLevels(int tag, int outer, int before) {
        if (tag < -level) {
            throw malformed("end tag " + tag + " at level " + level);
        }
        level = Math.max(-tag - 1, outer);
        if (-tag - 1 < outer) {
            in.moveTo(before, in.end());
        }
    }

    /** What has become of the value that begins there, or {@code null}. */
    public Object result(int start) {
        return results.get(start);
    }

    /** Keeps what the value that begins there has become. */
    public void result(int start, Object value) {
        results.put(start, value);
    }

    /** A place to come back to. */
    public record Place(int start, int index, int limit, int level) {}

    /**
     * Goes back to where a value begins, to read it again or for the first time if it was skipped.
     *
     * @param start as {@link #readIndirection} returned it
     * @return for {@link #goBack}
     */
    public Place goTo(int start) {
        Place place = new Place(start, in.index(), in.limit(), level);
        level = levels.get(start);
        in.moveTo(start, level > 0 ? start : in.end());
        return place;
    }

    /** Goes on where {@link #goTo} left; raises MARSHAL if the message makes its reader go back too often. */
    public void goBack(Place place) {
        repeated += Math.max(in.index() - place.start(), 0);
        if (repeated > MOST_REPEATED + MOST_TIMES * in.end()) {
            throw Minor.VALUES_REPEATED.exception(in.completion(), repeated + " octets read again");
        }
        level = place.level();
        in.moveTo(place.index(), place.limit());
    }

    /** Opens the next chunk if all but padding of this one was read; false if no chunk follows. */
    boolean nextChunk(int alignment) {
        if (level == 0 || !atChunkEnd(alignment)) {
            return false;
        }
        leaveChunk();
        int before = in.index();
        int length = readOutside();
        if (!ValueTag.isChunk(length)) {
            in.moveTo(before, before);
            return false;
        }
        open(length);
        return true;
    }

    /** Opens the next chunk if this one is at its end and another follows. */
    void skipToData() {
        if (level > 0 && in.index() == in.limit()) {
            nextChunk(1);
        }
    }

    private boolean atChunkEnd(int alignment) {
        int padding = -in.position() & (alignment - 1);
        return in.index() + padding >= in.limit();
    }

    private void leaveChunk() {
        in.moveTo(in.limit(), in.end());
    }

    /** Reads a long that is in no chunk, so that its end is that of the message. */
    private int readOutside() {
        int padding = -in.position() & 3;
        tagIndex = in.index() + padding;
        int before = level;
        level = 0;
        int value = in.readLong();
        level = before;
        return value;
    }

    private void open(int length) {
        if (length > in.end() - in.index()) {
            throw malformed("a chunk of " + length + " octets with " + (in.end() - in.index()) + " left");
        }
        in.moveTo(in.index(), in.index() + length);
    }

    private void closeChunk() {
        in.moveTo(in.index(), level > 0 ? in.index() : in.end());
    }

    private SystemException malformed(String detail) {
        return in.failure(Minor.VALUE_MALFORMED, detail);
    }
}
