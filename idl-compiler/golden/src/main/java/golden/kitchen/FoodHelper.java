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
 * Something edible &#38; &#60;more&#62;; see &#123;&#64;link nothing&#125; or C:&#92;users.
 *
 * <p>Helper of IDL {@code kitchen::Food}, id {@code IDL:pleiad.org/kitchen/Food:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class FoodHelper {

    private static volatile TypeCode type;

    private FoodHelper() {
    }

    public static void insert(Any any, Food value) {
        any.insert_Object(value, type());
    }

    public static Food extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/kitchen/Food:1.0", "Food");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Food:1.0";
    }

    public static Food read(InputStream in) {
        return unchecked_narrow(in.read_Object(_FoodStub.class));
    }

    public static void write(OutputStream out, Food value) {
        out.write_Object(value);
    }

    public static Food narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Food) {
            return (Food) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a kitchen::Food");
        }
        _FoodStub stub = new _FoodStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Food unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Food) {
            return (Food) object;
        }
        _FoodStub stub = new _FoodStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
