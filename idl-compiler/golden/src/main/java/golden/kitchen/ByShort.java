package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.IDLEntity;

/**
 * ---- unions ----------------------------------------------------------------------------
 *
 * <p>Union of IDL {@code kitchen::ByShort}, id {@code IDL:pleiad.org/kitchen/ByShort:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByShort implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private short discriminator;

    private boolean initialized;

    private int many;

    private String one;

    private byte other;

    public ByShort() {
    }

    public short discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public int many() {
        if (!initialized || !_selects_many(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch many");
        }
        return many;
    }

    public void many(int value) {
        this.discriminator = 1;
        this.many = value;
        this.initialized = true;
    }

    public void many(short selector, int value) {
        if (!_selects_many(selector)) {
            throw new BAD_OPERATION("the discriminator does not select the branch many");
        }
        this.discriminator = selector;
        this.many = value;
        this.initialized = true;
    }

    private static boolean _selects_many(short selector) {
        return selector == 1 || selector == 3;
    }

    public String one() {
        if (!initialized || !_selects_one(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch one");
        }
        return one;
    }

    public void one(String value) {
        this.discriminator = 2;
        this.one = value;
        this.initialized = true;
    }

    private static boolean _selects_one(short selector) {
        return selector == 2;
    }

    public byte other() {
        if (!initialized || !_selects_other(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch other");
        }
        return other;
    }

    public void other(byte value) {
        this.discriminator = 0;
        this.other = value;
        this.initialized = true;
    }

    public void other(short selector, byte value) {
        if (!_selects_other(selector)) {
            throw new BAD_OPERATION("the discriminator does not select the branch other");
        }
        this.discriminator = selector;
        this.other = value;
        this.initialized = true;
    }

    private static boolean _selects_other(short selector) {
        return !(selector == 1 || selector == 3 || selector == 2);
    }
}
