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
 * What customers pay at.
 *
 * <p>Helper of IDL {@code shop::Till}, id {@code IDL:pleiad.org/shop/Till:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class TillHelper {

    private static volatile TypeCode type;

    private TillHelper() {
    }

    public static void insert(Any any, Till value) {
        any.insert_Object(value, type());
    }

    public static Till extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/shop/Till:1.0", "Till");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/Till:1.0";
    }

    public static Till read(InputStream in) {
        return unchecked_narrow(in.read_Object(_TillStub.class));
    }

    public static void write(OutputStream out, Till value) {
        out.write_Object(value);
    }

    public static Till narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Till) {
            return (Till) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a shop::Till");
        }
        _TillStub stub = new _TillStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Till unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Till) {
            return (Till) object;
        }
        _TillStub stub = new _TillStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
