package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByUnsignedLong}, id {@code IDL:pleiad.org/kitchen/ByUnsignedLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByUnsignedLong implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private int discriminator;

    private boolean initialized;

    private boolean last;

    private int[] line;

    public ByUnsignedLong() {
    }

    public int discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public boolean last() {
        if (!initialized || !_selects_last(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch last");
        }
        return last;
    }

    public void last(boolean value) {
        this.discriminator = (int) 4294967295L;
        this.last = value;
        this.initialized = true;
    }

    private static boolean _selects_last(int selector) {
        return selector == (int) 4294967295L;
    }

    public int[] line() {
        if (!initialized || !_selects_line(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch line");
        }
        return line;
    }

    public void line(int[] value) {
        this.discriminator = 0;
        this.line = value;
        this.initialized = true;
    }

    public void line(int selector, int[] value) {
        if (!_selects_line(selector)) {
            throw new BAD_OPERATION("the discriminator does not select the branch line");
        }
        this.discriminator = selector;
        this.line = value;
        this.initialized = true;
    }

    private static boolean _selects_line(int selector) {
        return !(selector == (int) 4294967295L);
    }
}
