package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_ABSTRACT;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * ---- abstract values
 *
 * <p>Helper of IDL {@code values::Shape}, id {@code IDL:pleiad.org/values/Shape:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ShapeHelper {

    private static volatile TypeCode type;

    private ShapeHelper() {
    }

    public static void insert(Any any, Shape value) {
        any.insert_Value(value, type());
    }

    public static Shape extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Shape)) {
            throw new BAD_OPERATION("the Any does not hold a values::Shape");
        }
        return (Shape) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Shape:1.0", "Shape", VM_ABSTRACT.value, null, new ValueMember[] {});
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Shape:1.0";
    }

    public static Shape read(InputStream in) {
        return (Shape) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Shape value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
