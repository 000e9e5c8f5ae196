package golden.kitchen;

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
 * Helper of IDL {@code kitchen::FewFlags}, id {@code IDL:pleiad.org/kitchen/FewFlags:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class FewFlagsHelper {

    private static volatile TypeCode type;

    private FewFlagsHelper() {
    }

    public static void insert(Any any, boolean[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static boolean[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::FewFlags");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/kitchen/FewFlags:1.0", "FewFlags", orb.create_sequence_tc(10, orb.get_primitive_tc(TCKind.tk_boolean)));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/FewFlags:1.0";
    }

    public static boolean[] read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0 || length > 10) {
            throw new MARSHAL("sequence of at most 10, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        boolean[] result = new boolean[length];
        in.read_boolean_array(result, 0, result.length);
        return result;
    }

    public static void write(OutputStream out, boolean[] value) {
        if (value.length > 10) {
            throw new MARSHAL("sequence of at most 10, found length " + value.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_ulong(value.length);
        out.write_boolean_array(value, 0, value.length);
    }
}
