package golden.grid;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * There is no such cell.
 *
 * <p>Helper of IDL {@code OutOfRange}, id {@code IDL:OutOfRange:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class OutOfRangeHelper {

    private static volatile TypeCode type;

    private OutOfRangeHelper() {
    }

    public static void insert(Any any, OutOfRange value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static OutOfRange extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a OutOfRange");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:OutOfRange:1.0", "OutOfRange", new StructMember[] { new StructMember("n", orb.get_primitive_tc(TCKind.tk_short), null), new StructMember("m", orb.get_primitive_tc(TCKind.tk_short), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:OutOfRange:1.0";
    }

    public static OutOfRange read(InputStream in) {
        in.read_string();
        OutOfRange result = new OutOfRange();
        result.n = in.read_short();
        result.m = in.read_short();
        return result;
    }

    public static void write(OutputStream out, OutOfRange value) {
        out.write_string(id());
        out.write_short(value.n);
        out.write_short(value.m);
    }
}
