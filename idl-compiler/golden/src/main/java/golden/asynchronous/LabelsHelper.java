package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code asynchronous::Labels}, id {@code IDL:pleiad.org/asynchronous/Labels:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class LabelsHelper {

    private static volatile TypeCode type;

    private LabelsHelper() {
    }

    public static void insert(Any any, String[][] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static String[][] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a asynchronous::Labels");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/asynchronous/Labels:1.0", "Labels", orb.create_sequence_tc(2, NamesHelper.type()));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/Labels:1.0";
    }

    public static String[][] read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0 || length > 2) {
            throw new MARSHAL("sequence of at most 2, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        String[][] result = new String[length][];
        for (int i = 0; i < length; i++) {
            result[i] = NamesHelper.read(in);
        }
        return result;
    }

    public static void write(OutputStream out, String[][] value) {
        if (value.length > 2) {
            throw new MARSHAL("sequence of at most 2, found length " + value.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_ulong(value.length);
        for (int i = 0; i < value.length; i++) {
            NamesHelper.write(out, value[i]);
        }
    }
}
