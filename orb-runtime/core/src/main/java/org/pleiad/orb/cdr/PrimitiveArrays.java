package org.pleiad.orb.cdr;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Copies arrays of primitives in bulk. The room in the buffer has been checked by the caller.
 *
 * <p>Arrays of some length go through a view of the buffer's memory, which swaps octets at the speed of copying; short
 * ones and buffers in several pieces go element by element.
 */
final class PrimitiveArrays {
    /** Below this many elements, the view costs more than it saves. */
    private static final int VIEW_FROM = 8;

    private PrimitiveArrays() {}

    private static boolean viewable(ByteBuf buffer, int length) {
        return length >= VIEW_FROM && buffer.nioBufferCount() == 1;
    }

    private static ByteBuffer view(ByteBuf buffer, ByteOrder order, int at, int octets) {
        return buffer.nioBuffer(at, octets).order(order);
    }

    static void write(ByteBuf buffer, ByteOrder order, int at, short[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 2 * length).asShortBuffer().put(values, offset, length);
        } else if (order == ByteOrder.LITTLE_ENDIAN) {
            for (int i = 0; i < length; i++) {
                buffer.setShortLE(at + 2 * i, values[offset + i]);
            }
        } else {
            for (int i = 0; i < length; i++) {
                buffer.setShort(at + 2 * i, values[offset + i]);
            }
        }
    }

    static void read(ByteBuf buffer, ByteOrder order, int at, short[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 2 * length).asShortBuffer().get(values, offset, length);
        } else {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            for (int i = 0; i < length; i++) {
                values[offset + i] = little ? buffer.getShortLE(at + 2 * i) : buffer.getShort(at + 2 * i);
            }
        }
    }

    static void write(ByteBuf buffer, ByteOrder order, int at, int[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 4 * length).asIntBuffer().put(values, offset, length);
        } else if (order == ByteOrder.LITTLE_ENDIAN) {
            for (int i = 0; i < length; i++) {
                buffer.setIntLE(at + 4 * i, values[offset + i]);
            }
        } else {
            for (int i = 0; i < length; i++) {
                buffer.setInt(at + 4 * i, values[offset + i]);
            }
        }
    }

    static void read(ByteBuf buffer, ByteOrder order, int at, int[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 4 * length).asIntBuffer().get(values, offset, length);
        } else {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            for (int i = 0; i < length; i++) {
                values[offset + i] = little ? buffer.getIntLE(at + 4 * i) : buffer.getInt(at + 4 * i);
            }
        }
    }

    static void write(ByteBuf buffer, ByteOrder order, int at, long[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 8 * length).asLongBuffer().put(values, offset, length);
        } else if (order == ByteOrder.LITTLE_ENDIAN) {
            for (int i = 0; i < length; i++) {
                buffer.setLongLE(at + 8 * i, values[offset + i]);
            }
        } else {
            for (int i = 0; i < length; i++) {
                buffer.setLong(at + 8 * i, values[offset + i]);
            }
        }
    }

    static void read(ByteBuf buffer, ByteOrder order, int at, long[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 8 * length).asLongBuffer().get(values, offset, length);
        } else {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            for (int i = 0; i < length; i++) {
                values[offset + i] = little ? buffer.getLongLE(at + 8 * i) : buffer.getLong(at + 8 * i);
            }
        }
    }

    static void write(ByteBuf buffer, ByteOrder order, int at, float[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 4 * length).asFloatBuffer().put(values, offset, length);
        } else {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            for (int i = 0; i < length; i++) {
                int bits = Float.floatToRawIntBits(values[offset + i]);
                buffer.setInt(at + 4 * i, little ? Integer.reverseBytes(bits) : bits);
            }
        }
    }

    static void read(ByteBuf buffer, ByteOrder order, int at, float[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 4 * length).asFloatBuffer().get(values, offset, length);
        } else {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            for (int i = 0; i < length; i++) {
                values[offset + i] =
                        Float.intBitsToFloat(little ? buffer.getIntLE(at + 4 * i) : buffer.getInt(at + 4 * i));
            }
        }
    }

    static void write(ByteBuf buffer, ByteOrder order, int at, double[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 8 * length).asDoubleBuffer().put(values, offset, length);
        } else {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            for (int i = 0; i < length; i++) {
                long bits = Double.doubleToRawLongBits(values[offset + i]);
                buffer.setLong(at + 8 * i, little ? Long.reverseBytes(bits) : bits);
            }
        }
    }

    static void read(ByteBuf buffer, ByteOrder order, int at, double[] values, int offset, int length) {
        if (viewable(buffer, length)) {
            view(buffer, order, at, 8 * length).asDoubleBuffer().get(values, offset, length);
        } else {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            for (int i = 0; i < length; i++) {
                values[offset + i] =
                        Double.longBitsToDouble(little ? buffer.getLongLE(at + 8 * i) : buffer.getLong(at + 8 * i));
            }
        }
    }
}
