package golden.values.SquarePackage;

import golden.values.Square;
import golden.values.SquareHelper;
import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Square::Row}, id {@code IDL:pleiad.org/values/Square/Row:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class RowHelper {

    private static volatile TypeCode type;

    private RowHelper() {
    }

    public static void insert(Any any, Square[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Square[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::Square::Row");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/values/Square/Row:1.0", "Row", orb.create_sequence_tc(0, orb.create_value_tc("IDL:pleiad.org/values/Square:1.0", "Square", VM_NONE.value, null, new ValueMember[] { new ValueMember("side", "", "IDL:pleiad.org/values/Square:1.0", "", orb.get_primitive_tc(TCKind.tk_double), null, PUBLIC_MEMBER.value), new ValueMember("neighbours", "", "IDL:pleiad.org/values/Square:1.0", "", orb.create_alias_tc("IDL:pleiad.org/values/Square/Row:1.0", "Row", orb.create_sequence_tc(0, orb.create_recursive_tc("IDL:pleiad.org/values/Square:1.0"))), null, PUBLIC_MEMBER.value) })));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Square/Row:1.0";
    }

    public static Square[] read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Square[] result = new Square[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == result.length) {
                result = Arrays.copyOf(result, (int) Math.min(length, 2L * i));
            }
            result[i] = SquareHelper.read(in);
        }
        return result;
    }

    public static void write(OutputStream out, Square[] value) {
        out.write_ulong(value.length);
        for (int i = 0; i < value.length; i++) {
            SquareHelper.write(out, value[i]);
        }
    }
}
