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
 * Names that clash with those of the implied IDL.
 *
 * <p>Helper of IDL {@code asynchronous::Awkward}, id {@code IDL:pleiad.org/asynchronous/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AwkwardHelper {

    private static volatile TypeCode type;

    private AwkwardHelper() {
    }

    public static void insert(Any any, Awkward value) {
        any.insert_Object(value, type());
    }

    public static Awkward extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/asynchronous/Awkward:1.0", "Awkward");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/asynchronous/Awkward:1.0";
    }

    public static Awkward read(InputStream in) {
        return unchecked_narrow(in.read_Object(_AwkwardStub.class));
    }

    public static void write(OutputStream out, Awkward value) {
        out.write_Object(value);
    }

    public static Awkward narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Awkward) {
            return (Awkward) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a asynchronous::Awkward");
        }
        _AwkwardStub stub = new _AwkwardStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Awkward unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Awkward) {
            return (Awkward) object;
        }
        _AwkwardStub stub = new _AwkwardStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
