package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::Servant}, id {@code IDL:words/Servant:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ServantHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private ServantHelper() {
    }

    public static void insert(Any any, Servant value) {
        any.insert_Object(value, type());
    }

    public static Servant extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_interface_tc("IDL:words/Servant:1.0", "Servant");
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/Servant:1.0";
    }

    public static Servant read(InputStream in) {
        return unchecked_narrow(in.read_Object(_ServantStub.class));
    }

    public static void write(OutputStream out, Servant value) {
        out.write_Object(value);
    }

    public static Servant narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Servant) {
            return (Servant) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a words::Servant");
        }
        _ServantStub stub = new _ServantStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Servant unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Servant) {
            return (Servant) object;
        }
        _ServantStub stub = new _ServantStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
