package golden.kitchen.FoodPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Enum of IDL {@code kitchen::Food::State}, id {@code IDL:pleiad.org/kitchen/Food/State:1.0}.
 */
@Generated("org.pleiad.idl")
public class State implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public static final int _raw = 0;

    public static final State raw = new State(_raw);

    public static final int _cooked = 1;

    public static final State cooked = new State(_cooked);

    private final int ordinal;

    protected State(int value) {
        this.ordinal = value;
    }

    public int value() {
        return ordinal;
    }

    public static State from_int(int value) {
        switch(value) {
            case _raw:
                return raw;
            case _cooked:
                return cooked;
            default:
                throw new BAD_PARAM("no enumerator of State has the value " + value);
        }
    }

    @Override
    public String toString() {
        switch(ordinal) {
            case _raw:
                return "raw";
            case _cooked:
                return "cooked";
            default:
                return String.valueOf(ordinal);
        }
    }

    protected java.lang.Object readResolve() {
        return from_int(ordinal);
    }
}
