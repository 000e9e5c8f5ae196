package golden.general.second;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code second::Uses}, id {@code IDL:example.com/second/Uses:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class UsesHelper {

    private static volatile TypeCode type;

    private UsesHelper() {
    }

    public static void insert(Any any, Uses value) {
        any.insert_Object(value, type());
    }

    public static Uses extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:example.com/second/Uses:1.0", "Uses");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:example.com/second/Uses:1.0";
    }

    public static Uses read(InputStream in) {
        return unchecked_narrow(in.read_Object(_UsesStub.class));
    }

    public static void write(OutputStream out, Uses value) {
        out.write_Object(value);
    }

    public static Uses narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Uses) {
            return (Uses) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a second::Uses");
        }
        _UsesStub stub = new _UsesStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Uses unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Uses) {
            return (Uses) object;
        }
        _UsesStub stub = new _UsesStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
