package golden.values;

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
 * Helper of IDL {@code values::Mood}, id {@code IDL:pleiad.org/values/Mood:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class MoodHelper {

    private static volatile TypeCode type;

    private MoodHelper() {
    }

    public static void insert(Any any, Mood value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Mood extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::Mood");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_enum_tc("IDL:pleiad.org/values/Mood:1.0", "Mood", new String[] { "calm", "cross" });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Mood:1.0";
    }

    public static Mood read(InputStream in) {
        int ordinal = in.read_ulong();
        if (ordinal < 0 || ordinal >= 2) {
            throw new MARSHAL("no enumerator of Mood has the value " + ordinal, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        return Mood.from_int(ordinal);
    }

    public static void write(OutputStream out, Mood value) {
        out.write_ulong(value.value());
    }
}
