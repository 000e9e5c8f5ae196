package golden.general.third;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code third::Both}, id {@code IDL:example.com/third/Both:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BothHelper {

    private static volatile TypeCode type;

    private BothHelper() {
    }

    public static void insert(Any any, Both value) {
        any.insert_Object(value, type());
    }

    public static Both extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:example.com/third/Both:1.0", "Both");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:example.com/third/Both:1.0";
    }

    public static Both read(InputStream in) {
        return unchecked_narrow(in.read_Object(_BothStub.class));
    }

    public static void write(OutputStream out, Both value) {
        out.write_Object(value);
    }

    public static Both narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Both) {
            return (Both) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a third::Both");
        }
        _BothStub stub = new _BothStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Both unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Both) {
            return (Both) object;
        }
        _BothStub stub = new _BothStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
