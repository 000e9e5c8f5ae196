package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Twenty bits, of which some are spoken for.
 *
 * <p>Helper of IDL {@code modern::Bits}, id {@code IDL:pleiad.org/modern/Bits:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BitsHelper {

    private static volatile TypeCode type;

    private BitsHelper() {
    }

    public static void insert(Any any, Bits value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Bits extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a modern::Bits");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/modern/Bits:1.0", "Bits", orb.get_primitive_tc(TCKind.tk_ulong));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/Bits:1.0";
    }

    public static Bits read(InputStream in) {
        long bits = in.read_ulong() & 0xffffffffL;
        if (bits >>> 20 != 0) {
            throw new MARSHAL("bit set Bits has 20 bits, found 0x" + Long.toHexString(bits), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        return new Bits(bits);
    }

    public static void write(OutputStream out, Bits value) {
        out.write_ulong((int) value.bits());
    }
}
