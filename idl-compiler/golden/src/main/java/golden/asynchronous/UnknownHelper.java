package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * There is no such thing.
 *
 * <p>Helper of IDL {@code asynchronous::Unknown}, id {@code IDL:pleiad.org/asynchronous/Unknown:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class UnknownHelper {

    private static volatile TypeCode type;

    private UnknownHelper() {
    }

    public static void insert(Any any, Unknown value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Unknown extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a asynchronous::Unknown");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/asynchronous/Unknown:1.0", "Unknown", new StructMember[] { new StructMember("name", orb.create_string_tc(0), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/Unknown:1.0";
    }

    public static Unknown read(InputStream in) {
        in.read_string();
        Unknown result = new Unknown();
        result.name = in.read_string();
        return result;
    }

    public static void write(OutputStream out, Unknown value) {
        out.write_string(id());
        out.write_string(value.name);
    }
}
