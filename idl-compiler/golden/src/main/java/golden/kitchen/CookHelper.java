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
 * Helper of IDL {@code kitchen::Cook}, id {@code IDL:pleiad.org/kitchen/Cook:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class CookHelper {

    private static volatile TypeCode type;

    private CookHelper() {
    }

    public static void insert(Any any, Cook value) {
        any.insert_Object(value, type());
    }

    public static Cook extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/kitchen/Cook:1.0", "Cook");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Cook:1.0";
    }

    public static Cook read(InputStream in) {
        return unchecked_narrow(in.read_Object(_CookStub.class));
    }

    public static void write(OutputStream out, Cook value) {
        out.write_Object(value);
    }

    public static Cook narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Cook) {
            return (Cook) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a kitchen::Cook");
        }
        _CookStub stub = new _CookStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Cook unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Cook) {
            return (Cook) object;
        }
        _CookStub stub = new _CookStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
