package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * ---- exceptions ------------------------------------------------------------------------
 *
 * <p>Helper of IDL {@code kitchen::Empty}, id {@code IDL:pleiad.org/kitchen/Empty:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class EmptyHelper {

    private static volatile TypeCode type;

    private EmptyHelper() {
    }

    public static void insert(Any any, Empty value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Empty extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Empty");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/kitchen/Empty:1.0", "Empty", new StructMember[] {});
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Empty:1.0";
    }

    public static Empty read(InputStream in) {
        in.read_string();
        Empty result = new Empty();
        return result;
    }

    public static void write(OutputStream out, Empty value) {
        out.write_string(id());
    }
}
