package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Soup}, id {@code IDL:pleiad.org/kitchen/Soup:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SoupHelper {

    private static volatile TypeCode type;

    private SoupHelper() {
    }

    public static void insert(Any any, Soup value) {
        any.insert_Object(value, type());
    }

    public static Soup extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/kitchen/Soup:1.0", "Soup");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Soup:1.0";
    }

    public static Soup read(InputStream in) {
        return unchecked_narrow(in.read_Object(_SoupStub.class));
    }

    public static void write(OutputStream out, Soup value) {
        out.write_Object(value);
    }

    public static Soup narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Soup) {
            return (Soup) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a kitchen::Soup");
        }
        _SoupStub stub = new _SoupStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Soup unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Soup) {
            return (Soup) object;
        }
        _SoupStub stub = new _SoupStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
