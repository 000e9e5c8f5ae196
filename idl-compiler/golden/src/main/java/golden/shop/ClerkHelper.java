package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Serves customers.
 *
 * <p>Helper of IDL {@code shop::Clerk}, id {@code IDL:pleiad.org/shop/Clerk:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ClerkHelper {

    private static volatile TypeCode type;

    private ClerkHelper() {
    }

    public static void insert(Any any, Clerk value) {
        any.insert_Object(value, type());
    }

    public static Clerk extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/shop/Clerk:1.0", "Clerk");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/Clerk:1.0";
    }

    public static Clerk read(InputStream in) {
        return unchecked_narrow(in.read_Object(_ClerkStub.class));
    }

    public static void write(OutputStream out, Clerk value) {
        out.write_Object(value);
    }

    public static Clerk narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Clerk) {
            return (Clerk) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a shop::Clerk");
        }
        _ClerkStub stub = new _ClerkStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Clerk unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Clerk) {
            return (Clerk) object;
        }
        _ClerkStub stub = new _ClerkStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
