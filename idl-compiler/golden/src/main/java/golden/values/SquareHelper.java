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
 * Helper of IDL {@code values::Square}, id {@code IDL:pleiad.org/values/Square:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SquareHelper {

    private static volatile TypeCode type;

    private SquareHelper() {
    }

    public static void insert(Any any, Square value) {
        any.insert_Value(value, type());
    }

    public static Square extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Square)) {
            throw new BAD_OPERATION("the Any does not hold a values::Square");
        }
        return (Square) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Square:1.0", "Square", VM_NONE.value, null, new ValueMember[] { new ValueMember("side", "", "IDL:pleiad.org/values/Square:1.0", "", orb.get_primitive_tc(TCKind.tk_double), null, PUBLIC_MEMBER.value), new ValueMember("neighbours", "", "IDL:pleiad.org/values/Square:1.0", "", orb.create_alias_tc("IDL:pleiad.org/values/Square/Row:1.0", "Row", orb.create_sequence_tc(0, orb.create_recursive_tc("IDL:pleiad.org/values/Square:1.0"))), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Square:1.0";
    }

    public static Square read(InputStream in) {
        return (Square) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Square value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
