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
 * Helper of IDL {@code values::Describable}, id {@code IDL:pleiad.org/values/Describable:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class DescribableHelper {

    private static volatile TypeCode type;

    private DescribableHelper() {
    }

    public static void insert(Any any, Describable value) {
        if (value instanceof org.omg.CORBA.Object) {
            any.insert_Object((org.omg.CORBA.Object) value);
        } else {
            any.insert_Value(value);
        }
    }

    public static Describable extract(Any any) {
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_abstract_interface_tc("IDL:pleiad.org/values/Describable:1.0", "Describable");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Describable:1.0";
    }

    public static Describable read(InputStream in) {
        return unchecked_narrow(((org.omg.CORBA_2_3.portable.InputStream) in).read_abstract_interface(_DescribableStub.class));
    }

    public static void write(OutputStream out, Describable value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_abstract_interface(value);
    }

    public static Describable narrow(java.lang.Object object) {
        if (object == null || object instanceof Describable) {
            return (Describable) object;
        }
        if (!(object instanceof org.omg.CORBA.Object) || !((org.omg.CORBA.Object) object)._is_a(id())) {
            throw new BAD_PARAM("the object is not a values::Describable");
        }
        _DescribableStub stub = new _DescribableStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static Describable unchecked_narrow(java.lang.Object object) {
        if (object == null || object instanceof Describable) {
            return (Describable) object;
        }
        if (!(object instanceof org.omg.CORBA.Object)) {
            throw new BAD_PARAM("the object is not a values::Describable");
        }
        _DescribableStub stub = new _DescribableStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
