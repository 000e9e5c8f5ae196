package golden.client;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * The client's half alone: no skeleton, no tie.
 *
 * <p>Helper of IDL {@code Clock}, id {@code IDL:Clock:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ClockHelper {

    private static volatile TypeCode type;

    private ClockHelper() {
    }

    public static void insert(Any any, Clock value) {
        any.insert_Object(value, type());
    }

    public static Clock extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:Clock:1.0", "Clock");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:Clock:1.0";
    }

    public static Clock read(InputStream in) {
        return unchecked_narrow(in.read_Object(_ClockStub.class));
    }

    public static void write(OutputStream out, Clock value) {
        out.write_Object(value);
    }

    public static Clock narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Clock) {
            return (Clock) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a Clock");
        }
        _ClockStub stub = new _ClockStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Clock unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Clock) {
            return (Clock) object;
        }
        _ClockStub stub = new _ClockStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
