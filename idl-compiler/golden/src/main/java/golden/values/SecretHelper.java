package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_CUSTOM;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * ---- custom marshalling
 *
 * <p>Helper of IDL {@code values::Secret}, id {@code IDL:pleiad.org/values/Secret:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SecretHelper {

    private static volatile TypeCode type;

    private SecretHelper() {
    }

    public static void insert(Any any, Secret value) {
        any.insert_Value(value, type());
    }

    public static Secret extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Secret)) {
            throw new BAD_OPERATION("the Any does not hold a values::Secret");
        }
        return (Secret) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Secret:1.0", "Secret", VM_CUSTOM.value, null, new ValueMember[] { new ValueMember("key", "", "IDL:pleiad.org/values/Secret:1.0", "", orb.get_primitive_tc(TCKind.tk_long), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Secret:1.0";
    }

    public static Secret read(InputStream in) {
        return (Secret) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Secret value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
