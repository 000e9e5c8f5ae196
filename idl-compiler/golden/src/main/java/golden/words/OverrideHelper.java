package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::Override}, id {@code IDL:words/Override:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class OverrideHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private OverrideHelper() {
    }

    public static void insert(Any any, Override value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Override extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::Override");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/Override:1.0", "Override", new StructMember[] { new StructMember("s", StringHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/Override:1.0";
    }

    public static Override read(InputStream in) {
        Override result = new Override();
        result.s = StringHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, Override value) {
        StringHelper.write(out, value.s);
    }
}
