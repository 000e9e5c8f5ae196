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
 * Hires clerks.
 *
 * <p>Helper of IDL {@code shop::Agency}, id {@code IDL:pleiad.org/shop/Agency:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AgencyHelper {

    private static volatile TypeCode type;

    private AgencyHelper() {
    }

    public static void insert(Any any, Agency value) {
        any.insert_Object(value, type());
    }

    public static Agency extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/shop/Agency:1.0", "Agency");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/Agency:1.0";
    }

    public static Agency read(InputStream in) {
        return unchecked_narrow(in.read_Object(_AgencyStub.class));
    }

    public static void write(OutputStream out, Agency value) {
        out.write_Object(value);
    }

    public static Agency narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Agency) {
            return (Agency) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a shop::Agency");
        }
        _AgencyStub stub = new _AgencyStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Agency unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Agency) {
            return (Agency) object;
        }
        _AgencyStub stub = new _AgencyStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
