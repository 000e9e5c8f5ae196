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
 * No module and no option: everything is in Java's unnamed package.
 *
 * <p>Helper of IDL {@code UnnamedPoint}, id {@code IDL:UnnamedPoint:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class UnnamedPointHelper {

    private static volatile TypeCode type;

    private UnnamedPointHelper() {
    }

    public static void insert(Any any, UnnamedPoint value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static UnnamedPoint extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a UnnamedPoint");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:UnnamedPoint:1.0", "UnnamedPoint", new StructMember[] { new StructMember("x", orb.get_primitive_tc(TCKind.tk_long), null), new StructMember("y", orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:UnnamedPoint:1.0";
    }

    public static UnnamedPoint read(InputStream in) {
        UnnamedPoint result = new UnnamedPoint();
        result.x = in.read_long();
        result.y = in.read_long();
        return result;
    }

    public static void write(OutputStream out, UnnamedPoint value) {
        out.write_long(value.x);
        out.write_long(value.y);
    }
}
