package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByBoolean}, id {@code IDL:pleiad.org/kitchen/ByBoolean:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByBoolean implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private boolean discriminator;

    private boolean initialized;

    private String yes;

    private int no;

    public ByBoolean() {
    }

    public boolean discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public String yes() {
        if (!initialized || !_selects_yes(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch yes");
        }
        return yes;
    }

    public void yes(String value) {
        this.discriminator = true;
        this.yes = value;
        this.initialized = true;
    }

    private static boolean _selects_yes(boolean selector) {
        return selector == true;
    }

    public int no() {
        if (!initialized || !_selects_no(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch no");
        }
        return no;
    }

    public void no(int value) {
        this.discriminator = false;
        this.no = value;
        this.initialized = true;
    }

    private static boolean _selects_no(boolean selector) {
        return selector == false;
    }
}
