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
 * Receives the replies to asynchronous calls of Awkward.
 *
 * <p>Helper of IDL {@code asynchronous::AMI_AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AMI_AMI_AwkwardHandlerHelper {

    private static volatile TypeCode type;

    private AMI_AMI_AwkwardHandlerHelper() {
    }

    public static void insert(Any any, AMI_AMI_AwkwardHandler value) {
        any.insert_Object(value, type());
    }

    public static AMI_AMI_AwkwardHandler extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandler:1.0", "AMI_AMI_AwkwardHandler");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandler:1.0";
    }

    public static AMI_AMI_AwkwardHandler read(InputStream in) {
        return unchecked_narrow(in.read_Object(_AMI_AMI_AwkwardHandlerStub.class));
    }

    public static void write(OutputStream out, AMI_AMI_AwkwardHandler value) {
        out.write_Object(value);
    }

    public static AMI_AMI_AwkwardHandler narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AMI_AMI_AwkwardHandler) {
            return (AMI_AMI_AwkwardHandler) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a asynchronous::AMI_AMI_AwkwardHandler");
        }
        _AMI_AMI_AwkwardHandlerStub stub = new _AMI_AMI_AwkwardHandlerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static AMI_AMI_AwkwardHandler unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AMI_AMI_AwkwardHandler) {
            return (AMI_AMI_AwkwardHandler) object;
        }
        _AMI_AMI_AwkwardHandlerStub stub = new _AMI_AMI_AwkwardHandlerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
