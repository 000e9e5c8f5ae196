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
 * <p>Helper of IDL {@code shop::AgencyImplicit}, id {@code IDL:pleiad.org/shop/AgencyImplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AgencyImplicitHelper {

    private static volatile TypeCode type;

    private AgencyImplicitHelper() {
    }

    public static void insert(Any any, AgencyImplicit value) {
        any.insert_Object(value, type());
    }

    public static AgencyImplicit extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/shop/AgencyImplicit:1.0", "AgencyImplicit");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/AgencyImplicit:1.0";
    }

    public static AgencyImplicit read(InputStream in) {
        return unchecked_narrow(in.read_Object(_AgencyImplicitStub.class));
    }

    public static void write(OutputStream out, AgencyImplicit value) {
        out.write_Object(value);
    }

    public static AgencyImplicit narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AgencyImplicit) {
            return (AgencyImplicit) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a shop::AgencyImplicit");
        }
        _AgencyImplicitStub stub = new _AgencyImplicitStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static AgencyImplicit unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AgencyImplicit) {
            return (AgencyImplicit) object;
        }
        _AgencyImplicitStub stub = new _AgencyImplicitStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
