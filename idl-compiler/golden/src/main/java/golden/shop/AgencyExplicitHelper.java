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
 * <p>Helper of IDL {@code shop::AgencyExplicit}, id {@code IDL:pleiad.org/shop/AgencyExplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AgencyExplicitHelper {

    private static volatile TypeCode type;

    private AgencyExplicitHelper() {
    }

    public static void insert(Any any, AgencyExplicit value) {
        any.insert_Object(value, type());
    }

    public static AgencyExplicit extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/shop/AgencyExplicit:1.0", "AgencyExplicit");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/AgencyExplicit:1.0";
    }

    public static AgencyExplicit read(InputStream in) {
        return unchecked_narrow(in.read_Object(_AgencyExplicitStub.class));
    }

    public static void write(OutputStream out, AgencyExplicit value) {
        out.write_Object(value);
    }

    public static AgencyExplicit narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AgencyExplicit) {
            return (AgencyExplicit) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a shop::AgencyExplicit");
        }
        _AgencyExplicitStub stub = new _AgencyExplicitStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static AgencyExplicit unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AgencyExplicit) {
            return (AgencyExplicit) object;
        }
        _AgencyExplicitStub stub = new _AgencyExplicitStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
