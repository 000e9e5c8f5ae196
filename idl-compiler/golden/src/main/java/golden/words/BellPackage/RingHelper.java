package golden.words.BellPackage;

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
 * Helper of IDL {@code words::Bell::Ring}, id {@code IDL:words/Bell/Ring:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class RingHelper {

    private static volatile TypeCode type;

    private RingHelper() {
    }

    public static void insert(Any any, Ring value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Ring extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::Bell::Ring");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:words/Bell/Ring:1.0", "Ring", new StructMember[] { new StructMember("times", orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:words/Bell/Ring:1.0";
    }

    public static Ring read(InputStream in) {
        Ring result = new Ring();
        result.times = in.read_long();
        return result;
    }

    public static void write(OutputStream out, Ring value) {
        out.write_long(value.times);
    }
}
