package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code asynchronous::Row}, id {@code IDL:pleiad.org/asynchronous/Row:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class RowHelper {

    private static volatile TypeCode type;

    private RowHelper() {
    }

    public static void insert(Any any, int[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static int[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a asynchronous::Row");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/asynchronous/Row:1.0", "Row", orb.create_array_tc(3, orb.get_primitive_tc(TCKind.tk_long)));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/Row:1.0";
    }

    public static int[] read(InputStream in) {
        int[] result = new int[3];
        in.read_long_array(result, 0, result.length);
        return result;
    }

    public static void write(OutputStream out, int[] value) {
        if (value.length != 3) {
            throw new MARSHAL("array of 3, found length " + value.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_long_array(value, 0, value.length);
    }
}
