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
 * Where things are kept.
 *
 * <p>Helper of IDL {@code asynchronous::Store}, id {@code IDL:pleiad.org/asynchronous/Store:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class StoreHelper {

    private static volatile TypeCode type;

    private StoreHelper() {
    }

    public static void insert(Any any, Store value) {
        any.insert_Object(value, type());
    }

    public static Store extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/asynchronous/Store:1.0", "Store");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/Store:1.0";
    }

    public static Store read(InputStream in) {
        return unchecked_narrow(in.read_Object(_StoreStub.class));
    }

    public static void write(OutputStream out, Store value) {
        out.write_Object(value);
    }

    public static Store narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Store) {
            return (Store) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a asynchronous::Store");
        }
        _StoreStub stub = new _StoreStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Store unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Store) {
            return (Store) object;
        }
        _StoreStub stub = new _StoreStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
