package golden.words;

import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::Hiding}, id {@code IDL:words/Hiding:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class HidingHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private HidingHelper() {
    }

    public static void insert(Any any, Hiding value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Hiding extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::Hiding");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/Hiding:1.0", "Hiding", new StructMember[] { new StructMember("java", orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_long)), null), new StructMember("org", orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_long)), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/Hiding:1.0";
    }

    public static Hiding read(InputStream in) {
        Hiding result = new Hiding();
        int length = in.read_ulong();
        if (length < 0) {
            throw new org.omg.CORBA.MARSHAL("sequence, found length " + java.lang.Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        int[] java2 = new int[Math.min(length, 262144)];
        in.read_long_array(java2, 0, java2.length);
        while (java2.length < length) {
            int start = java2.length;
            java2 = Arrays.copyOf(java2, (int) Math.min(length, 2L * start));
            in.read_long_array(java2, start, java2.length - start);
        }
        result.java = java2;
        int length2 = in.read_ulong();
        if (length2 < 0) {
            throw new org.omg.CORBA.MARSHAL("sequence, found length " + java.lang.Integer.toUnsignedString(length2), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        int[] org = new int[Math.min(length2, 262144)];
        in.read_long_array(org, 0, org.length);
        while (org.length < length2) {
            int start = org.length;
            org = Arrays.copyOf(org, (int) Math.min(length2, 2L * start));
            in.read_long_array(org, start, org.length - start);
        }
        result.org = org;
        return result;
    }

    public static void write(OutputStream out, Hiding value) {
        out.write_ulong(value.java.length);
        out.write_long_array(value.java, 0, value.java.length);
        out.write_ulong(value.org.length);
        out.write_long_array(value.org, 0, value.org.length);
    }
}
