package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code modern::AllBits}, id {@code IDL:pleiad.org/modern/AllBits:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AllBitsHelper {

    private static volatile TypeCode type;

    private AllBitsHelper() {
    }

    public static void insert(Any any, AllBits value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static AllBits extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a modern::AllBits");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/modern/AllBits:1.0", "AllBits", orb.get_primitive_tc(TCKind.tk_ulonglong));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/AllBits:1.0";
    }

    public static AllBits read(InputStream in) {
        long bits = in.read_ulonglong();
        return new AllBits(bits);
    }

    public static void write(OutputStream out, AllBits value) {
        out.write_ulonglong(value.bits());
    }
}
