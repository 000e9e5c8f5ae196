package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code shop::Closed}, id {@code IDL:pleiad.org/shop/Closed:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ClosedHelper {

    private static volatile TypeCode type;

    private ClosedHelper() {
    }

    public static void insert(Any any, Closed value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Closed extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a shop::Closed");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/shop/Closed:1.0", "Closed", new StructMember[] { new StructMember("until", orb.create_string_tc(0), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/Closed:1.0";
    }

    public static Closed read(InputStream in) {
        in.read_string();
        Closed result = new Closed();
        result.until = in.read_string();
        return result;
    }

    public static void write(OutputStream out, Closed value) {
        out.write_string(id());
        out.write_string(value.until);
    }
}
