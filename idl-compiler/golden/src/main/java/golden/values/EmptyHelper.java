package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Empty}, id {@code IDL:pleiad.org/values/Empty:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class EmptyHelper {

    private static volatile TypeCode type;

    private EmptyHelper() {
    }

    public static void insert(Any any, Empty value) {
        any.insert_Value(value, type());
    }

    public static Empty extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Empty)) {
            throw new BAD_OPERATION("the Any does not hold a values::Empty");
        }
        return (Empty) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Empty:1.0", "Empty", VM_NONE.value, null, new ValueMember[] {});
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Empty:1.0";
    }

    public static Empty read(InputStream in) {
        return (Empty) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Empty value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
