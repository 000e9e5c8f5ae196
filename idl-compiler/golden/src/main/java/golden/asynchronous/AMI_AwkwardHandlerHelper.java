package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code asynchronous::AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AMI_AwkwardHandlerHelper {

    private static volatile TypeCode type;

    private AMI_AwkwardHandlerHelper() {
    }

    public static void insert(Any any, AMI_AwkwardHandler value) {
        any.insert_Object(value, type());
    }

    public static AMI_AwkwardHandler extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0", "AMI_AwkwardHandler");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0";
    }

    public static AMI_AwkwardHandler read(InputStream in) {
        return unchecked_narrow(in.read_Object(_AMI_AwkwardHandlerStub.class));
    }

    public static void write(OutputStream out, AMI_AwkwardHandler value) {
        out.write_Object(value);
    }

    public static AMI_AwkwardHandler narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AMI_AwkwardHandler) {
            return (AMI_AwkwardHandler) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a asynchronous::AMI_AwkwardHandler");
        }
        _AMI_AwkwardHandlerStub stub = new _AMI_AwkwardHandlerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static AMI_AwkwardHandler unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AMI_AwkwardHandler) {
            return (AMI_AwkwardHandler) object;
        }
        _AMI_AwkwardHandlerStub stub = new _AMI_AwkwardHandlerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
