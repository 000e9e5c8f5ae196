package golden.modern;

import java.util.BitSet;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * What may be done.
 *
 * <p>Helper of IDL {@code modern::Mode}, id {@code IDL:pleiad.org/modern/Mode:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ModeHelper {

    private static volatile TypeCode type;

    private ModeHelper() {
    }

    public static void insert(Any any, BitSet value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static BitSet extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a modern::Mode");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/modern/Mode:1.0", "Mode", orb.get_primitive_tc(TCKind.tk_ushort));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/Mode:1.0";
    }

    public static BitSet read(InputStream in) {
        long bits = in.read_ushort() & 0xffffL;
        if (bits >>> 12 != 0) {
            throw new MARSHAL("bit mask Mode has 12 bits, found 0x" + Long.toHexString(bits), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        return BitSet.valueOf(new long[] { bits });
    }

    public static void write(OutputStream out, BitSet value) {
        if (value.length() > 12) {
            throw new BAD_PARAM("bit mask Mode has 12 bits, found " + value, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        long[] words = value.toLongArray();
        out.write_ushort((short) (words.length == 0 ? 0L : words[0]));
    }
}
