package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Name}, id {@code IDL:pleiad.org/kitchen/Name:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class NameHelper {

    private static volatile TypeCode type;

    private NameHelper() {
    }

    public static void insert(Any any, String value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static String extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Name");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/kitchen/Name:1.0", "Name", orb.create_string_tc(0));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Name:1.0";
    }

    public static String read(InputStream in) {
        return in.read_string();
    }

    public static void write(OutputStream out, String value) {
        out.write_string(value);
    }
}
