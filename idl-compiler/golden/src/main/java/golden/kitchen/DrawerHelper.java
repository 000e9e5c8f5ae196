package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Drawer}, id {@code IDL:pleiad.org/kitchen/Drawer:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class DrawerHelper {

    private static volatile TypeCode type;

    private DrawerHelper() {
    }

    public static void insert(Any any, Drawer value) {
        any.insert_Object(value, type());
    }

    public static Drawer extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_local_interface_tc("IDL:pleiad.org/kitchen/Drawer:1.0", "Drawer");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Drawer:1.0";
    }

    public static Drawer read(InputStream in) {
        throw new MARSHAL("a local or native object cannot be sent or received", 0x4f4d0004, CompletionStatus.COMPLETED_NO);
    }

    public static void write(OutputStream out, Drawer value) {
        throw new MARSHAL("a local or native object cannot be sent or received", 0x4f4d0004, CompletionStatus.COMPLETED_NO);
    }

    public static Drawer narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Drawer) {
            return (Drawer) object;
        }
        throw new BAD_PARAM("the object is not a kitchen::Drawer");
    }

    public static Drawer unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Drawer) {
            return (Drawer) object;
        }
        throw new BAD_PARAM("the object is not a kitchen::Drawer");
    }
}
