package golden.values;

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
 * Helper of IDL {@code values::Point}, id {@code IDL:pleiad.org/values/Point:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class PointHelper {

    private static volatile TypeCode type;

    private PointHelper() {
    }

    public static void insert(Any any, Point value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Point extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::Point");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/values/Point:1.0", "Point", new StructMember[] { new StructMember("x", orb.get_primitive_tc(TCKind.tk_long), null), new StructMember("y", orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Point:1.0";
    }

    public static Point read(InputStream in) {
        Point result = new Point();
        result.x = in.read_long();
        result.y = in.read_long();
        return result;
    }

    public static void write(OutputStream out, Point value) {
        out.write_long(value.x);
        out.write_long(value.y);
    }
}
