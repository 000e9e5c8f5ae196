package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.portable.IDLEntity;

/**
 * ---- enums, aliases --------------------------------------------------------------------
 *
 * <p>Enum of IDL {@code kitchen::Spice}, id {@code IDL:pleiad.org/kitchen/Spice:1.0}.
 */
@Generated("org.pleiad.idl")
public class Spice implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public static final int _salt = 0;

    /**
     * From Cyprus.
     */
    public static final Spice salt = new Spice(_salt);

    public static final int _pepper = 1;

    public static final Spice pepper = new Spice(_pepper);

    public static final int _saffron = 2;

    public static final Spice saffron = new Spice(_saffron);

    private final int ordinal;

    protected Spice(int value) {
        this.ordinal = value;
    }

    public int value() {
        return ordinal;
    }

    public static Spice from_int(int value) {
        switch(value) {
            case _salt:
                return salt;
            case _pepper:
                return pepper;
            case _saffron:
                return saffron;
            default:
                throw new BAD_PARAM("no enumerator of Spice has the value " + value);
        }
    }

    @Override
    public String toString() {
        switch(ordinal) {
            case _salt:
                return "salt";
            case _pepper:
                return "pepper";
            case _saffron:
                return "saffron";
            default:
                return String.valueOf(ordinal);
        }
    }

    protected java.lang.Object readResolve() {
        return from_int(ordinal);
    }
}
