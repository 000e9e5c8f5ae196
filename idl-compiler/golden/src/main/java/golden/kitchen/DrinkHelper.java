package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Drink}, id {@code IDL:pleiad.org/kitchen/Drink:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class DrinkHelper {

    private static volatile TypeCode type;

    private DrinkHelper() {
    }

    public static void insert(Any any, Drink value) {
        any.insert_Object(value, type());
    }

    public static Drink extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/kitchen/Drink:1.0", "Drink");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Drink:1.0";
    }

    public static Drink read(InputStream in) {
        return unchecked_narrow(in.read_Object(_DrinkStub.class));
    }

    public static void write(OutputStream out, Drink value) {
        out.write_Object(value);
    }

    public static Drink narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Drink) {
            return (Drink) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a kitchen::Drink");
        }
        _DrinkStub stub = new _DrinkStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Drink unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Drink) {
            return (Drink) object;
        }
        _DrinkStub stub = new _DrinkStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
