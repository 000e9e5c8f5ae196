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
 * Helper of IDL {@code asynchronous::Busy}, id {@code IDL:pleiad.org/asynchronous/Busy:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BusyHelper {

    private static volatile TypeCode type;

    private BusyHelper() {
    }

    public static void insert(Any any, Busy value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Busy extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a asynchronous::Busy");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/asynchronous/Busy:1.0", "Busy", new StructMember[] {});
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/Busy:1.0";
    }

    public static Busy read(InputStream in) {
        in.read_string();
        Busy result = new Busy();
        return result;
    }

    public static void write(OutputStream out, Busy value) {
        out.write_string(id());
    }
}
