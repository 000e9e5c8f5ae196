package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::ORB}, id {@code IDL:words/ORB:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ORBHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private ORBHelper() {
    }

    public static void insert(Any any, ORB value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ORB extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::ORB");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/ORB:1.0", "ORB", new StructMember[] { new StructMember("MARSHAL", OverrideHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/ORB:1.0";
    }

    public static ORB read(InputStream in) {
        ORB result = new ORB();
        result.MARSHAL = OverrideHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, ORB value) {
        OverrideHelper.write(out, value.MARSHAL);
    }
}
