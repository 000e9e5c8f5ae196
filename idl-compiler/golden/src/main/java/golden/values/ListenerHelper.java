package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * ---- what values support
 *
 * <p>Helper of IDL {@code values::Listener}, id {@code IDL:pleiad.org/values/Listener:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ListenerHelper {

    private static volatile TypeCode type;

    private ListenerHelper() {
    }

    public static void insert(Any any, Listener value) {
        any.insert_Object(value, type());
    }

    public static Listener extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/values/Listener:1.0", "Listener");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Listener:1.0";
    }

    public static Listener read(InputStream in) {
        return unchecked_narrow(in.read_Object(_ListenerStub.class));
    }

    public static void write(OutputStream out, Listener value) {
        out.write_Object(value);
    }

    public static Listener narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Listener) {
            return (Listener) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a values::Listener");
        }
        _ListenerStub stub = new _ListenerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Listener unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Listener) {
            return (Listener) object;
        }
        _ListenerStub stub = new _ListenerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
