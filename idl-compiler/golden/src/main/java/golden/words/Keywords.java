package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Enum of IDL {@code words::Keywords}, id {@code IDL:words/Keywords:1.0}.
 */
@Generated("org.pleiad.idl")
public class Keywords implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public static final int __int = 0;

    public static final Keywords _int = new Keywords(__int);

    public static final int __package = 1;

    public static final Keywords _package = new Keywords(__package);

    public static final int _value = 2;

    public static final Keywords value = new Keywords(_value);

    public static final int _from_int = 3;

    public static final Keywords from_int = new Keywords(_from_int);

    public static final int _ordinal = 4;

    public static final Keywords ordinal = new Keywords(_ordinal);

    private final int ordinal2;

    protected Keywords(int value) {
        this.ordinal2 = value;
    }

    public int value() {
        return ordinal2;
    }

    public static Keywords from_int(int value2) {
        switch(value2) {
            case __int:
                return _int;
            case __package:
                return _package;
            case _value:
                return value;
            case _from_int:
                return from_int;
            case _ordinal:
                return ordinal;
            default:
                throw new BAD_PARAM("no enumerator of Keywords has the value " + value2);
        }
    }

    @java.lang.Override
    public java.lang.String toString() {
        switch(ordinal2) {
            case __int:
                return "int";
            case __package:
                return "package";
            case _value:
                return "value";
            case _from_int:
                return "from_int";
            case _ordinal:
                return "ordinal";
            default:
                return java.lang.String.valueOf(ordinal2);
        }
    }

    protected java.lang.Object readResolve() {
        return from_int(ordinal2);
    }
}
