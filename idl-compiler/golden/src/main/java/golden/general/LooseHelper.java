package golden.general;

import golden.general.third.BothHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code Loose}, id {@code IDL:example.com/Loose:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class LooseHelper {

    private static volatile TypeCode type;

    private LooseHelper() {
    }

    public static void insert(Any any, Loose value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Loose extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a Loose");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:example.com/Loose:1.0", "Loose", new StructMember[] { new StructMember("both", BothHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:example.com/Loose:1.0";
    }

    public static Loose read(InputStream in) {
        Loose result = new Loose();
        result.both = BothHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, Loose value) {
        BothHelper.write(out, value.both);
    }
}
