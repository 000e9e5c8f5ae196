package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code modern::Tiny}, id {@code IDL:pleiad.org/modern/Tiny:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class TinyHelper {

    private static volatile TypeCode type;

    private TinyHelper() {
    }

    public static void insert(Any any, Tiny value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Tiny extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a modern::Tiny");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/modern/Tiny:1.0", "Tiny", new StructMember[] { new StructMember("small", orb.get_primitive_tc(TCKind.tk_octet), null), new StructMember("count", orb.get_primitive_tc(TCKind.tk_octet), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/Tiny:1.0";
    }

    public static Tiny read(InputStream in) {
        Tiny result = new Tiny();
        result.small = in.read_octet();
        result.count = in.read_octet();
        return result;
    }

    public static void write(OutputStream out, Tiny value) {
        out.write_octet(value.small);
        out.write_octet(value.count);
    }
}
