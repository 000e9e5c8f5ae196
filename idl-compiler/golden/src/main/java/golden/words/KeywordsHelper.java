package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::Keywords}, id {@code IDL:words/Keywords:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class KeywordsHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private KeywordsHelper() {
    }

    public static void insert(Any any, Keywords value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Keywords extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::Keywords");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_enum_tc("IDL:words/Keywords:1.0", "Keywords", new java.lang.String[] { "int", "package", "value", "from_int", "ordinal" });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/Keywords:1.0";
    }

    public static Keywords read(InputStream in) {
        int ordinal = in.read_ulong();
        if (ordinal < 0 || ordinal >= 5) {
            throw new org.omg.CORBA.MARSHAL("no enumerator of Keywords has the value " + ordinal, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        return Keywords.from_int(ordinal);
    }

    public static void write(OutputStream out, Keywords value) {
        out.write_ulong(value.value());
    }
}
