package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::BySpice}, id {@code IDL:pleiad.org/kitchen/BySpice:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BySpice implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private Spice discriminator;

    private boolean initialized;

    private int grains;

    private Cook chef;

    public BySpice() {
    }

    public Spice discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public int grains() {
        if (!initialized || !_selects_grains(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch grains");
        }
        return grains;
    }

    public void grains(int value) {
        this.discriminator = Spice.salt;
        this.grains = value;
        this.initialized = true;
    }

    private static boolean _selects_grains(Spice selector) {
        return selector == Spice.salt;
    }

    public Cook chef() {
        if (!initialized || !_selects_chef(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch chef");
        }
        return chef;
    }

    public void chef(Cook value) {
        this.discriminator = Spice.saffron;
        this.chef = value;
        this.initialized = true;
    }

    private static boolean _selects_chef(Spice selector) {
        return selector == Spice.saffron;
    }

    public void __default() {
        this.discriminator = Spice.pepper;
        this.initialized = true;
    }

    public void __default(Spice selector) {
        if (selector == Spice.salt || selector == Spice.saffron) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
