package golden.kitchen;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByWchar}, id {@code IDL:pleiad.org/kitchen/ByWchar:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByWchar implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private char discriminator;

    private boolean initialized;

    private BigDecimal euros;

    public ByWchar() {
    }

    public char discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public BigDecimal euros() {
        if (!initialized || !_selects_euros(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch euros");
        }
        return euros;
    }

    public void euros(BigDecimal value) {
        this.discriminator = '\u20ac';
        this.euros = value;
        this.initialized = true;
    }

    private static boolean _selects_euros(char selector) {
        return selector == '\u20ac';
    }

    public void __default() {
        this.discriminator = '\u0000';
        this.initialized = true;
    }

    public void __default(char selector) {
        if (selector == '\u20ac') {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
