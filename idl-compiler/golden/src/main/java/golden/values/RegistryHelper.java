package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Registry}, id {@code IDL:pleiad.org/values/Registry:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class RegistryHelper {

    private static volatile TypeCode type;

    private RegistryHelper() {
    }

    public static void insert(Any any, Registry value) {
        any.insert_Object(value, type());
    }

    public static Registry extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/values/Registry:1.0", "Registry");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Registry:1.0";
    }

    public static Registry read(InputStream in) {
        return unchecked_narrow(in.read_Object(_RegistryStub.class));
    }

    public static void write(OutputStream out, Registry value) {
        out.write_Object(value);
    }

    public static Registry narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Registry) {
            return (Registry) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a values::Registry");
        }
        _RegistryStub stub = new _RegistryStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Registry unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof Registry) {
            return (Registry) object;
        }
        _RegistryStub stub = new _RegistryStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
