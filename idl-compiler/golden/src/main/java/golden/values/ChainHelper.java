package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Chain}, id {@code IDL:pleiad.org/values/Chain:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ChainHelper {

    private static volatile TypeCode type;

    private ChainHelper() {
    }

    public static void insert(Any any, Chain value) {
        any.insert_Value(value, type());
    }

    public static Chain extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Chain)) {
            throw new BAD_OPERATION("the Any does not hold a values::Chain");
        }
        return (Chain) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Chain:1.0", "Chain", VM_NONE.value, null, new ValueMember[] { new ValueMember("first", "", "IDL:pleiad.org/values/Chain:1.0", "", orb.create_value_tc("IDL:pleiad.org/values/Link:1.0", "Link", VM_NONE.value, null, new ValueMember[] { new ValueMember("content", "", "IDL:pleiad.org/values/Link:1.0", "", orb.get_primitive_tc(TCKind.tk_long), null, PUBLIC_MEMBER.value), new ValueMember("next", "", "IDL:pleiad.org/values/Link:1.0", "", orb.create_recursive_tc("IDL:pleiad.org/values/Link:1.0"), null, PUBLIC_MEMBER.value), new ValueMember("owner", "", "IDL:pleiad.org/values/Link:1.0", "", orb.create_recursive_tc("IDL:pleiad.org/values/Chain:1.0"), null, PUBLIC_MEMBER.value) }), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Chain:1.0";
    }

    public static Chain read(InputStream in) {
        return (Chain) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Chain value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
