package org.pleiad.orb.cdr;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/**
 * Reads IDL types in the common data representation (CORBA 3.3 part 2, 9.3) from a buffer.
 *
 * <p>Every value is aligned to its size, counted from the buffer's reader index at construction. The reader keeps its
 * own position and leaves the buffer's reader index alone; it does not own the buffer. Nothing is allocated for
 * primitives. For one thread at a time.
 *
 * <p>Malformed data raises MARSHAL or, for characters, DATA_CONVERSION, with the reader's
 * {@linkplain #completion(CompletionStatus) completion status}; lengths are checked against the octets that are present
 * before anything is allocated.
 */
public final class CdrReader {
    private final ByteBuf buffer;
    private final ByteOrder order;
    private final boolean little;
    private final GiopVersion version;
    private final int origin;
    private final int end;
    private CodeSets codeSets;
    private CompletionStatus completion = CompletionStatus.COMPLETED_NO;
    private int index;
    /** Where what may be read now ends: {@link #end}, or the end of a chunk of a value. */
    private int limit;
    /** Made when the first value is read. */
    private ReadValues values;

    /**
     * A reader of what is readable in {@code buffer} now.
     *
     * @param buffer alignment counts from its reader index
     * @param order byte order of what is read
     * @param version decides the form of wide characters
     * @param codeSets forms of characters
     */
    public CdrReader(ByteBuf buffer, ByteOrder order, GiopVersion version, CodeSets codeSets) {
        this(buffer, order, version, codeSets, buffer.readerIndex(), buffer.readerIndex(), buffer.writerIndex());
    }

    private CdrReader(
            ByteBuf buffer, ByteOrder order, GiopVersion version, CodeSets codeSets, int origin, int index, int end) {
        this.buffer = buffer;
        this.order = order;
        this.little = order == ByteOrder.LITTLE_ENDIAN;
        this.version = version;
        this.codeSets = codeSets;
        this.origin = origin;
        this.index = index;
        this.end = end;
        this.limit = end;
    }

    public ByteBuf buffer() {
        return buffer;
    }

    public ByteOrder order() {
        return order;
    }

    public GiopVersion version() {
        return version;
    }

    public CodeSets codeSets() {
        return codeSets;
    }

    /** Sets the forms of the characters that follow. */
    public void codeSets(CodeSets codeSets) {
        this.codeSets = codeSets;
    }

    /** The completion status of the exceptions that this reader raises: NO at first. */
    public CompletionStatus completion() {
        return completion;
    }

    /** Sets the completion status: a client that reads a reply knows that the call was completed. */
    public void completion(CompletionStatus completion) {
        this.completion = completion;
    }

    /** Octets since the origin of the alignment. */
    public int position() {
        return index - origin;
    }

    /** The index in the buffer of the next octet. */
    public int index() {
        return index;
    }

    /** Octets that are left. */
    public int remaining() {
        return end - index;
    }

    /**
     * Skips to a multiple of {@code alignment}.
     *
     * @param alignment a power of two
     */
    public void align(int alignment) {
        if (values != null) {
            values.skipToData();
        }
        take(alignment, 0);
    }

    /** The values read so far, and the chunks that they come in. */
    public ReadValues values() {
        if (values == null) {
            values = new ReadValues(this);
        }
        return values;
    }

    /** Goes on at another place of the same buffer. */
    void moveTo(int newIndex, int newLimit) {
        index = newIndex;
        limit = newLimit;
    }

    int limit() {
        return limit;
    }

    int end() {
        return end;
    }

    /** Skips this many octets. */
    public void skip(int octets) {
        if (octets < 0) {
            throw lengthTooLarge(octets);
        }
        take(1, octets);
    }

    /**
     * Skips an array of primitives.
     *
     * @param elementOctets 1, 2, 4, 8, or 16, which is aligned to 8
     */
    public void skipElements(int elementOctets, int count) {
        if (count < 0) {
            throw lengthTooLarge(Integer.toUnsignedLong(count));
        }
        take(Math.min(elementOctets, 8), (long) elementOctets * count);
    }

    /** Whether what comes next is in chunks of a value. */
    public boolean inChunks() {
        return values != null && values.inChunks();
    }

    /**
     * Goes back to read something again, not across the chunks of values.
     *
     * @param earlier {@link #index} at that time
     */
    public void goBackTo(int earlier) {
        if (earlier > index || earlier < index && inChunks()) {
            throw new IllegalArgumentException("octet " + earlier + " was not read before");
        }
        index = earlier;
    }

    /** {@code boolean}: any octet but 0 is true. */
    public boolean readBoolean() {
        return buffer.getByte(take(1, 1)) != 0;
    }

    public byte readOctet() {
        return buffer.getByte(take(1, 1));
    }

    /** {@code short} and {@code unsigned short}. */
    public short readShort() {
        int at = take(2, 2);
        return little ? buffer.getShortLE(at) : buffer.getShort(at);
    }

    /** {@code long} and {@code unsigned long}. */
    public int readLong() {
        int at = take(4, 4);
        return little ? buffer.getIntLE(at) : buffer.getInt(at);
    }

    /** {@code long long} and {@code unsigned long long}. */
    public long readLongLong() {
        int at = take(8, 8);
        return little ? buffer.getLongLE(at) : buffer.getLong(at);
    }

    public float readFloat() {
        return Float.intBitsToFloat(readLong());
    }

    public double readDouble() {
        return Double.longBitsToDouble(readLongLong());
    }

    /** {@code char}: one octet. */
    public char readChar() {
        return CharEncoding.character(this, buffer.getByte(take(1, 1)));
    }

    /** {@code wchar}; a byte order mark is honoured. */
    public char readWchar() {
        return WcharEncoding.readWchar(this);
    }

    /** {@code string}; a length of 0, which some ORBs send, is the empty string. */
    public String readString() {
        return CharEncoding.read(this);
    }

    /** {@code wstring}; a byte order mark is honoured. */
    public String readWstring() {
        return WcharEncoding.readWstring(this);
    }

    /** The next octets, copied. */
    public byte[] readOctets(int count) {
        if (count < 0) {
            throw lengthTooLarge(count);
        }
        int at = take(1, count);
        byte[] octets = new byte[count];
        buffer.getBytes(at, octets);
        return octets;
    }

    /** {@code sequence<octet>}: length and octets. */
    public byte[] readOctetSequence() {
        return readOctets(readSequenceLength(1));
    }

    /**
     * Reads the length of a sequence and makes sure that so many elements can be present.
     *
     * @param minElementOctets the fewest octets that an element takes, at least 1
     */
    public int readSequenceLength(int minElementOctets) {
        int length = readLong();
        if (length < 0 || (long) length * minElementOctets > remaining()) {
            throw lengthTooLarge(Integer.toUnsignedLong(length));
        }
        return length;
    }

    public void readOctetArray(byte[] values, int offset, int length) {
        buffer.getBytes(take(1, length), values, offset, length);
    }

    public void readBooleanArray(boolean[] values, int offset, int length) {
        int at = take(1, length);
        for (int i = 0; i < length; i++) {
            values[offset + i] = buffer.getByte(at + i) != 0;
        }
    }

    public void readCharArray(char[] values, int offset, int length) {
        int at = take(1, length);
        for (int i = 0; i < length; i++) {
            values[offset + i] = CharEncoding.character(this, buffer.getByte(at + i));
        }
    }

    public void readWcharArray(char[] values, int offset, int length) {
        for (int i = 0; i < length; i++) {
            values[offset + i] = readWchar();
        }
    }

    public void readShortArray(short[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.read(buffer, order, take(2, 2L * length), values, offset, length);
        }
    }

    public void readLongArray(int[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.read(buffer, order, take(4, 4L * length), values, offset, length);
        }
    }

    public void readLongLongArray(long[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.read(buffer, order, take(8, 8L * length), values, offset, length);
        }
    }

    public void readFloatArray(float[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.read(buffer, order, take(4, 4L * length), values, offset, length);
        }
    }

    public void readDoubleArray(double[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.read(buffer, order, take(8, 8L * length), values, offset, length);
        }
    }

    /**
     * Skips an encapsulation and returns a reader of its contents, positioned behind the byte order octet. The reader
     * shares this reader's buffer.
     */
    public CdrReader readEncapsulation() {
        int length = readSequenceLength(1);
        int start = take(1, length);
        if (length == 0) {
            throw failure(Minor.ENCAPSULATION_MALFORMED, "it is empty");
        }
        CdrReader inner = new CdrReader(
                buffer, orderOf(buffer.getByte(start)), version, codeSets, start, start + 1, start + length);
        inner.completion = completion;
        return inner;
    }

    private ByteOrder orderOf(byte octet) {
        return switch (octet) {
            case 0 -> ByteOrder.BIG_ENDIAN;
            case 1 -> ByteOrder.LITTLE_ENDIAN;
            default -> throw failure(Minor.ENCAPSULATION_MALFORMED, "its byte order is " + octet + ", not 0 or 1");
        };
    }

    /** Moves behind a value and returns the index of its first octet. */
    int take(int alignment, long octets) {
        int start = index + ((origin - index) & (alignment - 1));
        if (start + octets > limit || octets < 0) {
            start = takeBeyond(alignment, octets);
        }
        index = (int) (start + octets);
        return start;
    }

    /** Behind the end of a chunk the next one begins; else there is nothing. */
    private int takeBeyond(int alignment, long octets) {
        if (values != null && octets > 0 && values.nextChunk(alignment)) {
            int start = index + ((origin - index) & (alignment - 1));
            if (start + octets <= limit) {
                return start;
            }
        }
        throw truncated(alignment, octets);
    }

    private SystemException truncated(int alignment, long octets) {
        return failure(
                Minor.DATA_TRUNCATED,
                octets + " octets aligned to " + alignment + " are wanted and " + remaining() + " are left");
    }

    SystemException lengthTooLarge(long length) {
        return failure(Minor.LENGTH_TOO_LARGE, length + " with " + remaining() + " octets left");
    }

    boolean littleEndian() {
        return little;
    }

    /** The exception for an error in what was just read. */
    SystemException failure(Minor minor, String detail) {
        return minor.exception(completion, detail + " (at octet " + position() + ")");
    }
}
