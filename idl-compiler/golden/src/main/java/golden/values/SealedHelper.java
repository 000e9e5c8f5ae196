package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_CUSTOM;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Sealed}, id {@code IDL:pleiad.org/values/Sealed:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SealedHelper {

    private static volatile TypeCode type;

    private SealedHelper() {
    }

    public static void insert(Any any, Sealed value) {
        any.insert_Value(value, type());
    }

    public static Sealed extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Sealed)) {
            throw new BAD_OPERATION("the Any does not hold a values::Sealed");
        }
        return (Sealed) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Sealed:1.0", "Sealed", VM_CUSTOM.value, SquareHelper.type(), new ValueMember[] { new ValueMember("seal", "", "IDL:pleiad.org/values/Sealed:1.0", "", orb.create_string_tc(0), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Sealed:1.0";
    }

    public static Sealed read(InputStream in) {
        return (Sealed) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Sealed value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
