package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code modern::Keeper}, id {@code IDL:pleiad.org/modern/Keeper:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class KeeperHelper {

    private static volatile TypeCode type;

    private KeeperHelper() {
    }

    public static void insert(Any any, Keeper value) {
        any.insert_Object(value, type());
    }

    public static Keeper extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/modern/Keeper:1.0", "Keeper");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/Keeper:1.0";
    }

    public static Keeper read(InputStream in) {
        return unchecked_narrow(in.read_Object(_KeeperStub.class));
    }

    public static void write(OutputStream out, Keeper value) {
        out.write_Object(value);
    }

    public static Keeper narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Keeper) {
            return (Keeper) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a modern::Keeper");
        }
        _KeeperStub stub = new _KeeperStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Keeper unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Keeper) {
            return (Keeper) object;
        }
        _KeeperStub stub = new _KeeperStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static String[] readOnly() {
        return new String[] { "_get_size LEASED", "knows LOCAL" };
    }
}
