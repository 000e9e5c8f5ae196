package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByUnsignedShort}, id {@code IDL:pleiad.org/kitchen/ByUnsignedShort:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByUnsignedShort implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private short discriminator;

    private boolean initialized;

    private int last;

    public ByUnsignedShort() {
    }

    public short discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public int last() {
        if (!initialized || !_selects_last(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch last");
        }
        return last;
    }

    public void last(int value) {
        this.discriminator = (short) 65535;
        this.last = value;
        this.initialized = true;
    }

    private static boolean _selects_last(short selector) {
        return selector == (short) 65535;
    }

    public void __default() {
        this.discriminator = 0;
        this.initialized = true;
    }

    public void __default(short selector) {
        if (selector == (short) 65535) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
