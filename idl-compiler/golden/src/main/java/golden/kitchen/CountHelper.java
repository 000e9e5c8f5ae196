package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Count}, id {@code IDL:pleiad.org/kitchen/Count:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class CountHelper {

    private static volatile TypeCode type;

    private CountHelper() {
    }

    public static void insert(Any any, short value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static short extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Count");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/kitchen/Count:1.0", "Count", orb.get_primitive_tc(TCKind.tk_short));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Count:1.0";
    }

    public static short read(InputStream in) {
        return in.read_short();
    }

    public static void write(OutputStream out, short value) {
        out.write_short(value);
    }
}
