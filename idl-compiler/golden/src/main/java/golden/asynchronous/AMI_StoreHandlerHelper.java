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
 * Receives the replies to asynchronous calls of Store.
 *
 * <p>Helper of IDL {@code asynchronous::AMI_StoreHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AMI_StoreHandlerHelper {

    private static volatile TypeCode type;

    private AMI_StoreHandlerHelper() {
    }

    public static void insert(Any any, AMI_StoreHandler value) {
        any.insert_Object(value, type());
    }

    public static AMI_StoreHandler extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0", "AMI_StoreHandler");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0";
    }

    public static AMI_StoreHandler read(InputStream in) {
        return unchecked_narrow(in.read_Object(_AMI_StoreHandlerStub.class));
    }

    public static void write(OutputStream out, AMI_StoreHandler value) {
        out.write_Object(value);
    }

    public static AMI_StoreHandler narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AMI_StoreHandler) {
            return (AMI_StoreHandler) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a asynchronous::AMI_StoreHandler");
        }
        _AMI_StoreHandlerStub stub = new _AMI_StoreHandlerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static AMI_StoreHandler unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof AMI_StoreHandler) {
            return (AMI_StoreHandler) object;
        }
        _AMI_StoreHandlerStub stub = new _AMI_StoreHandlerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
