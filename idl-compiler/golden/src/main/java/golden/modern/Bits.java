package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Twenty bits, of which some are spoken for.
 *
 * <p>Bit set of IDL {@code modern::Bits}, id {@code IDL:pleiad.org/modern/Bits:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Bits implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private long bits;

    public Bits() {
    }

    Bits(long bits) {
        this.bits = bits;
    }

    long bits() {
        return bits;
    }

    public byte get_low() {
        return (byte) (bits & 0x7L);
    }

    public void set_low(byte value) {
        long raw = value & 0xffL;
        if (raw >>> 3 != 0) {
            throw new IllegalArgumentException("low has 3 bits, too few for " + value);
        }
        bits = bits & ~0x7L | raw;
    }

    public boolean get_flag() {
        return (bits >>> 3 & 0x1L) != 0;
    }

    public void set_flag(boolean value) {
        long raw = value ? 0x1L : 0x0L;
        bits = bits & ~(0x1L << 3) | (raw << 3);
    }

    public short get_high() {
        return (short) (bits << 44 >> 52);
    }

    public void set_high(short value) {
        long raw = value;
        if (raw >> 11 != 0 && raw >> 11 != -1) {
            throw new IllegalArgumentException("high has 12 bits, too few for " + value);
        }
        bits = bits & ~(0xfffL << 8) | ((raw & 0xfffL) << 8);
    }
}
