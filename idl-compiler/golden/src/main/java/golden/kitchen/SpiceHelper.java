package golden.kitchen;

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
 * ---- enums, aliases --------------------------------------------------------------------
 *
 * <p>Helper of IDL {@code kitchen::Spice}, id {@code IDL:pleiad.org/kitchen/Spice:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SpiceHelper {

    private static volatile TypeCode type;

    private SpiceHelper() {
    }

    public static void insert(Any any, Spice value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Spice extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Spice");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_enum_tc("IDL:pleiad.org/kitchen/Spice:1.0", "Spice", new String[] { "salt", "pepper", "saffron" });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Spice:1.0";
    }

    public static Spice read(InputStream in) {
        int ordinal = in.read_ulong();
        if (ordinal < 0 || ordinal >= 3) {
            throw new MARSHAL("no enumerator of Spice has the value " + ordinal, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        return Spice.from_int(ordinal);
    }

    public static void write(OutputStream out, Spice value) {
        out.write_ulong(value.value());
    }
}
