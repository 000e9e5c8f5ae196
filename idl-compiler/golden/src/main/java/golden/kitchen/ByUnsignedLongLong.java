package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByUnsignedLongLong}, id {@code IDL:pleiad.org/kitchen/ByUnsignedLongLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByUnsignedLongLong implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private long discriminator;

    private boolean initialized;

    private short greatest;

    public ByUnsignedLongLong() {
    }

    public long discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public short greatest() {
        if (!initialized || !_selects_greatest(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch greatest");
        }
        return greatest;
    }

    public void greatest(short value) {
        this.discriminator = 0xffffffffffffffffL;
        this.greatest = value;
        this.initialized = true;
    }

    private static boolean _selects_greatest(long selector) {
        return selector == 0xffffffffffffffffL;
    }

    public void __default() {
        this.discriminator = 0L;
        this.initialized = true;
    }

    public void __default(long selector) {
        if (selector == 0xffffffffffffffffL) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
