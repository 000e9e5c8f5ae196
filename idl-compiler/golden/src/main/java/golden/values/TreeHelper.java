package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PRIVATE_MEMBER;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Tree}, id {@code IDL:pleiad.org/values/Tree:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class TreeHelper {

    private static volatile TypeCode type;

    private TreeHelper() {
    }

    public static void insert(Any any, Tree value) {
        any.insert_Value(value, type());
    }

    public static Tree extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Tree)) {
            throw new BAD_OPERATION("the Any does not hold a values::Tree");
        }
        return (Tree) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Tree:1.0", "Tree", VM_NONE.value, null, new ValueMember[] { new ValueMember("branches", "", "IDL:pleiad.org/values/Tree:1.0", "", orb.create_sequence_tc(0, orb.create_recursive_tc("IDL:pleiad.org/values/Tree:1.0")), null, PUBLIC_MEMBER.value), new ValueMember("pair", "", "IDL:pleiad.org/values/Tree:1.0", "", PairHelper.type(), null, PRIVATE_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Tree:1.0";
    }

    public static Tree read(InputStream in) {
        return (Tree) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Tree value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
