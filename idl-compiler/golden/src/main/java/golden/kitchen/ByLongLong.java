package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByLongLong}, id {@code IDL:pleiad.org/kitchen/ByLongLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByLongLong implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private long discriminator;

    private boolean initialized;

    private short least;

    private double some;

    public ByLongLong() {
    }

    public long discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public short least() {
        if (!initialized || !_selects_least(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch least");
        }
        return least;
    }

    public void least(short value) {
        this.discriminator = -9223372036854775808L;
        this.least = value;
        this.initialized = true;
    }

    private static boolean _selects_least(long selector) {
        return selector == -9223372036854775808L;
    }

    public double some() {
        if (!initialized || !_selects_some(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch some");
        }
        return some;
    }

    public void some(double value) {
        this.discriminator = 0L;
        this.some = value;
        this.initialized = true;
    }

    public void some(long selector, double value) {
        if (!_selects_some(selector)) {
            throw new BAD_OPERATION("the discriminator does not select the branch some");
        }
        this.discriminator = selector;
        this.some = value;
        this.initialized = true;
    }

    private static boolean _selects_some(long selector) {
        return selector == 0L || selector == 7L;
    }

    public void __default() {
        this.discriminator = 1L;
        this.initialized = true;
    }

    public void __default(long selector) {
        if (selector == -9223372036854775808L || selector == 0L || selector == 7L) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
