package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code modern::BySmall}, id {@code IDL:pleiad.org/modern/BySmall:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BySmall implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private byte discriminator;

    private boolean initialized;

    private long minus;

    private short plus;

    public BySmall() {
    }

    public byte discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public long minus() {
        if (!initialized || !_selects_minus(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch minus");
        }
        return minus;
    }

    public void minus(long value) {
        this.discriminator = -1;
        this.minus = value;
        this.initialized = true;
    }

    private static boolean _selects_minus(byte selector) {
        return selector == -1;
    }

    public short plus() {
        if (!initialized || !_selects_plus(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch plus");
        }
        return plus;
    }

    public void plus(short value) {
        this.discriminator = 1;
        this.plus = value;
        this.initialized = true;
    }

    private static boolean _selects_plus(byte selector) {
        return selector == 1;
    }

    public void __default() {
        this.discriminator = 0;
        this.initialized = true;
    }

    public void __default(byte selector) {
        if (selector == -1 || selector == 1) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
