package org.pleiad.orb.cdr;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/**
 * Writes IDL types in the common data representation (CORBA 3.3 part 2, 9.3) to the end of a buffer, which grows up to
 * its greatest capacity.
 *
 * <p>Every value is aligned to its size, counted from the buffer's writer index at construction or from the start of
 * the innermost encapsulation; padding is zero. Nothing is allocated for primitives. For one thread at a time.
 *
 * <p>Errors: MARSHAL, BAD_PARAM (null or unfit string), DATA_CONVERSION (a character that the code set lacks),
 * IMP_LIMIT (the buffer is full), with the writer's {@linkplain #completion(CompletionStatus) completion status}.
 */
public final class CdrWriter {
    private final ByteBuf buffer;
    private final ByteOrder order;
    private final boolean little;
    private final GiopVersion version;
    private CodeSets codeSets;
    private CompletionStatus completion = CompletionStatus.COMPLETED_NO;
    private int origin;
    private int[] outerOrigins = new int[4];
    private int depth;
    /** Made when the first value is written. */
    private WrittenValues values;

    /**
     * A writer that appends to {@code buffer}.
     *
     * @param buffer alignment counts from its writer index now; not taken over
     * @param order byte order of what is written
     * @param version decides the form of wide characters
     * @param codeSets forms of characters
     */
    public CdrWriter(ByteBuf buffer, ByteOrder order, GiopVersion version, CodeSets codeSets) {
        this.buffer = buffer;
        this.order = order;
        this.little = order == ByteOrder.LITTLE_ENDIAN;
        this.version = version;
        this.codeSets = codeSets;
        this.origin = buffer.writerIndex();
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

    /** The completion status of the exceptions that this writer raises: NO at first. */
    public CompletionStatus completion() {
        return completion;
    }

    /** Sets the completion status: a server that writes a reply has completed the call. */
    public void completion(CompletionStatus completion) {
        this.completion = completion;
    }

    /** Octets since the origin of the alignment. */
    public int position() {
        return buffer.writerIndex() - origin;
    }

    /** The values written so far, and the chunk that is open. */
    public WrittenValues values() {
        if (values == null) {
            values = new WrittenValues(this);
        }
        return values;
    }

    /** Whether values were written, whose octets may refer to others by their distance. */
    public boolean hasValues() {
        return values != null;
    }

    /**
     * Writes zeros up to a multiple of {@code alignment}.
     *
     * @param alignment a power of two
     */
    public void align(int alignment) {
        reserve(alignment, 0);
    }

    public void writeBoolean(boolean value) {
        buffer.setByte(reserve(1, 1), value ? 1 : 0);
    }

    public void writeOctet(byte value) {
        buffer.setByte(reserve(1, 1), value);
    }

    /** {@code short} and {@code unsigned short}. */
    public void writeShort(short value) {
        int at = reserve(2, 2);
        if (little) {
            buffer.setShortLE(at, value);
        } else {
            buffer.setShort(at, value);
        }
    }

    /** {@code long} and {@code unsigned long}. */
    public void writeLong(int value) {
        int at = reserve(4, 4);
        if (little) {
            buffer.setIntLE(at, value);
        } else {
            buffer.setInt(at, value);
        }
    }

    /** {@code long long} and {@code unsigned long long}. */
    public void writeLongLong(long value) {
        int at = reserve(8, 8);
        if (little) {
            buffer.setLongLE(at, value);
        } else {
            buffer.setLong(at, value);
        }
    }

    /** {@code float}; the bits of a NaN are kept. */
    public void writeFloat(float value) {
        writeLong(Float.floatToRawIntBits(value));
    }

    /** {@code double}; the bits of a NaN are kept. */
    public void writeDouble(double value) {
        writeLongLong(Double.doubleToRawLongBits(value));
    }

    /** {@code char}: one octet in every code set that we speak. */
    public void writeChar(char value) {
        buffer.setByte(reserve(1, 1), CharEncoding.octet(this, value));
    }

    /**
     * {@code wchar} in UTF-16. GIOP 1.2: a length octet and then two octets, big-endian without byte order mark; GIOP
     * 1.1: two octets in the byte order of the message; GIOP 1.0 has no wide characters.
     */
    public void writeWchar(char value) {
        WcharEncoding.write(this, value);
    }

    /** {@code string}: its length with the terminating zero, its octets, the zero. */
    public void writeString(String value) {
        CharEncoding.write(this, value);
    }

    /**
     * {@code wstring} in UTF-16. GIOP 1.2: the number of octets and then the octets, big-endian without byte order mark
     * and without terminator; GIOP 1.1: the number of characters with the terminating zero, then two octets for each
     * in the byte order of the message. Unpaired surrogates pass unchanged.
     */
    public void writeWstring(String value) {
        WcharEncoding.write(this, value);
    }

    public void writeOctets(byte[] values, int offset, int length) {
        buffer.setBytes(reserve(1, length), values, offset, length);
    }

    /** {@code sequence<octet>}: length and octets. */
    public void writeOctetSequence(byte[] values) {
        if (values == null) {
            throw failure(Minor.NULL_VALUE, "sequence of octets");
        }
        writeLong(values.length);
        writeOctets(values, 0, values.length);
    }

    public void writeBooleanArray(boolean[] values, int offset, int length) {
        int at = reserve(1, length);
        for (int i = 0; i < length; i++) {
            buffer.setByte(at + i, values[offset + i] ? 1 : 0);
        }
    }

    public void writeCharArray(char[] values, int offset, int length) {
        int at = reserve(1, length);
        for (int i = 0; i < length; i++) {
            buffer.setByte(at + i, CharEncoding.octet(this, values[offset + i]));
        }
    }

    public void writeWcharArray(char[] values, int offset, int length) {
        for (int i = 0; i < length; i++) {
            writeWchar(values[offset + i]);
        }
    }

    public void writeShortArray(short[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.write(buffer, order, reserve(2, 2L * length), values, offset, length);
        }
    }

    public void writeLongArray(int[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.write(buffer, order, reserve(4, 4L * length), values, offset, length);
        }
    }

    public void writeLongLongArray(long[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.write(buffer, order, reserve(8, 8L * length), values, offset, length);
        }
    }

    public void writeFloatArray(float[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.write(buffer, order, reserve(4, 4L * length), values, offset, length);
        }
    }

    public void writeDoubleArray(double[] values, int offset, int length) {
        if (length > 0) {
            PrimitiveArrays.write(buffer, order, reserve(8, 8L * length), values, offset, length);
        }
    }

    /**
     * Copies an array of primitives as it stands, swapping octets if the byte orders differ.
     *
     * @param elementOctets 1, 2, 4, 8, or 16, which is aligned to 8
     * @param count elements
     */
    public void copyElements(CdrReader in, int elementOctets, int count) {
        if (count == 0) {
            return;
        }
        int alignment = Math.min(elementOctets, 8);
        long octets = (long) elementOctets * count;
        int from = in.take(alignment, octets);
        int to = reserve(alignment, octets);
        if (elementOctets == 1 || order == in.order()) {
            buffer.setBytes(to, in.buffer(), from, (int) octets);
            return;
        }
        for (int element = 0; element < octets; element += elementOctets) {
            for (int i = 0; i < elementOctets; i++) {
                buffer.setByte(to + element + i, in.buffer().getByte(from + element + elementOctets - 1 - i));
            }
        }
    }

    /**
     * Begins an encapsulation: room for its length, then the byte order octet, where alignment starts anew.
     *
     * @return what {@link #endEncapsulation} needs
     */
    public int beginEncapsulation() {
        int mark = reserve(4, 4);
        if (depth == outerOrigins.length) {
            outerOrigins = java.util.Arrays.copyOf(outerOrigins, 2 * depth);
        }
        outerOrigins[depth++] = origin;
        origin = buffer.writerIndex();
        writeBoolean(little);
        return mark;
    }

    /** Ends the innermost encapsulation: fills in its length; alignment counts from the outer origin again. */
    public void endEncapsulation(int mark) {
        if (depth == 0) {
            throw failure(Minor.ENCAPSULATION_ORDER, "at octet " + position());
        }
        int length = buffer.writerIndex() - mark - 4;
        origin = outerOrigins[--depth];
        setLong(mark - origin, length);
    }

    /**
     * Overwrites a {@code long} that was written before.
     *
     * @param position of its first octet, counted from the current origin like {@link #position}
     */
    public void setLong(int position, int value) {
        if (little) {
            buffer.setIntLE(origin + position, value);
        } else {
            buffer.setInt(origin + position, value);
        }
    }

    /**
     * Makes room for a value, zeroing the padding before it, and moves the writer index behind it.
     *
     * @return index of the value's first octet
     */
    int reserve(int alignment, long octets) {
        int index = buffer.writerIndex();
        int padding = (origin - index) & (alignment - 1);
        long end = index + padding + octets;
        if (end > buffer.capacity()) {
            grow(index, end);
        }
        for (int i = 0; i < padding; i++) {
            buffer.setByte(index + i, 0);
        }
        buffer.writerIndex((int) end);
        return index + padding;
    }

    private void grow(int index, long end) {
        if (end > buffer.maxCapacity()) {
            throw failure(
                    Minor.MESSAGE_TOO_LONG,
                    end + " octets are needed and at most " + buffer.maxCapacity() + " allowed");
        }
        buffer.ensureWritable((int) (end - index));
    }

    boolean littleEndian() {
        return little;
    }

    /** The exception for an error at the current position. */
    SystemException failure(Minor minor, String detail) {
        return minor.exception(completion, detail);
    }
}
