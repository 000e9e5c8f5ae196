package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Burnt}, id {@code IDL:pleiad.org/kitchen/Burnt:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BurntHelper {

    private static volatile TypeCode type;

    private BurntHelper() {
    }

    public static void insert(Any any, Burnt value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Burnt extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Burnt");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/kitchen/Burnt:1.0", "Burnt", new StructMember[] { new StructMember("reason", orb.create_string_tc(0), null), new StructMember("degrees", orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Burnt:1.0";
    }

    public static Burnt read(InputStream in) {
        in.read_string();
        Burnt result = new Burnt();
        result.reason = in.read_string();
        result.degrees = in.read_long();
        return result;
    }

    public static void write(OutputStream out, Burnt value) {
        out.write_string(id());
        out.write_string(value.reason);
        out.write_long(value.degrees);
    }
}
