package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::Bell}, id {@code IDL:words/Bell:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BellHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private BellHelper() {
    }

    public static void insert(Any any, Bell value) {
        any.insert_Object(value, type());
    }

    public static Bell extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_interface_tc("IDL:words/Bell:1.0", "Bell");
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/Bell:1.0";
    }

    public static Bell read(InputStream in) {
        return unchecked_narrow(in.read_Object(_BellStub.class));
    }

    public static void write(OutputStream out, Bell value) {
        out.write_Object(value);
    }

    public static Bell narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Bell) {
            return (Bell) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a words::Bell");
        }
        _BellStub stub = new _BellStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Bell unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Bell) {
            return (Bell) object;
        }
        _BellStub stub = new _BellStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
