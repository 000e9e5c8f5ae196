package golden.values;

import java.util.Arrays;
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
 * Helper of IDL {@code values::Longs}, id {@code IDL:pleiad.org/values/Longs:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class LongsHelper {

    private static volatile TypeCode type;

    private LongsHelper() {
    }

    public static void insert(Any any, int[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static int[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::Longs");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/values/Longs:1.0", "Longs", orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_long)));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Longs:1.0";
    }

    public static int[] read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        int[] result = new int[Math.min(length, 262144)];
        in.read_long_array(result, 0, result.length);
        while (result.length < length) {
            int start = result.length;
            result = Arrays.copyOf(result, (int) Math.min(length, 2L * start));
            in.read_long_array(result, start, result.length - start);
        }
        return result;
    }

    public static void write(OutputStream out, int[] value) {
        out.write_ulong(value.length);
        out.write_long_array(value, 0, value.length);
    }
}
