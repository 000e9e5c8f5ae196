package golden.kitchen.DrawerPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Drawer::Stuck}, id {@code IDL:pleiad.org/kitchen/Drawer/Stuck:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class StuckHelper {

    private static volatile TypeCode type;

    private StuckHelper() {
    }

    public static void insert(Any any, Stuck value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Stuck extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Drawer::Stuck");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/kitchen/Drawer/Stuck:1.0", "Stuck", new StructMember[] {});
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Drawer/Stuck:1.0";
    }

    public static Stuck read(InputStream in) {
        in.read_string();
        Stuck result = new Stuck();
        return result;
    }

    public static void write(OutputStream out, Stuck value) {
        out.write_string(id());
    }
}
