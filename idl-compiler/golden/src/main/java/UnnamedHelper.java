import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code Unnamed}, id {@code IDL:Unnamed:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class UnnamedHelper {

    private static volatile TypeCode type;

    private UnnamedHelper() {
    }

    public static void insert(Any any, Unnamed value) {
        any.insert_Object(value, type());
    }

    public static Unnamed extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:Unnamed:1.0", "Unnamed");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:Unnamed:1.0";
    }

    public static Unnamed read(InputStream in) {
        return unchecked_narrow(in.read_Object(_UnnamedStub.class));
    }

    public static void write(OutputStream out, Unnamed value) {
        out.write_Object(value);
    }

    public static Unnamed narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Unnamed) {
            return (Unnamed) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a Unnamed");
        }
        _UnnamedStub stub = new _UnnamedStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Unnamed unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Unnamed) {
            return (Unnamed) object;
        }
        _UnnamedStub stub = new _UnnamedStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
