package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Enum of IDL {@code values::Mood}, id {@code IDL:pleiad.org/values/Mood:1.0}.
 */
@Generated("org.pleiad.idl")
public class Mood implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public static final int _calm = 0;

    public static final Mood calm = new Mood(_calm);

    public static final int _cross = 1;

    public static final Mood cross = new Mood(_cross);

    private final int ordinal;

    protected Mood(int value) {
        this.ordinal = value;
    }

    public int value() {
        return ordinal;
    }

    public static Mood from_int(int value) {
        switch(value) {
            case _calm:
                return calm;
            case _cross:
                return cross;
            default:
                throw new BAD_PARAM("no enumerator of Mood has the value " + value);
        }
    }

    @Override
    public String toString() {
        switch(ordinal) {
            case _calm:
                return "calm";
            case _cross:
                return "cross";
            default:
                return String.valueOf(ordinal);
        }
    }

    protected java.lang.Object readResolve() {
        return from_int(ordinal);
    }
}
