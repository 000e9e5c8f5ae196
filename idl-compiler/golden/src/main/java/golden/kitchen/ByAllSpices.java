package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByAllSpices}, id {@code IDL:pleiad.org/kitchen/ByAllSpices:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByAllSpices implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private Spice discriminator;

    private boolean initialized;

    private int grains;

    @SuppressWarnings("serial")
    private org.omg.CORBA.Object corns;

    private Any threads;

    public ByAllSpices() {
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

    public org.omg.CORBA.Object corns() {
        if (!initialized || !_selects_corns(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch corns");
        }
        return corns;
    }

    public void corns(org.omg.CORBA.Object value) {
        this.discriminator = Spice.pepper;
        this.corns = value;
        this.initialized = true;
    }

    private static boolean _selects_corns(Spice selector) {
        return selector == Spice.pepper;
    }

    public Any threads() {
        if (!initialized || !_selects_threads(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch threads");
        }
        return threads;
    }

    public void threads(Any value) {
        this.discriminator = Spice.saffron;
        this.threads = value;
        this.initialized = true;
    }

    private static boolean _selects_threads(Spice selector) {
        return selector == Spice.saffron;
    }
}
