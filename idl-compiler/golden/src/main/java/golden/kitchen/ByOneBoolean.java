package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByOneBoolean}, id {@code IDL:pleiad.org/kitchen/ByOneBoolean:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByOneBoolean implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private boolean discriminator;

    private boolean initialized;

    private Basics yes;

    public ByOneBoolean() {
    }

    public boolean discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public Basics yes() {
        if (!initialized || !_selects_yes(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch yes");
        }
        return yes;
    }

    public void yes(Basics value) {
        this.discriminator = true;
        this.yes = value;
        this.initialized = true;
    }

    private static boolean _selects_yes(boolean selector) {
        return selector == true;
    }

    public void __default() {
        this.discriminator = false;
        this.initialized = true;
    }

    public void __default(boolean selector) {
        if (selector == true) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
