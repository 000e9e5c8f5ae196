package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::ByOneBoolean}, id {@code IDL:pleiad.org/kitchen/ByOneBoolean:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByOneBooleanHelper {

    private static volatile TypeCode type;

    private ByOneBooleanHelper() {
    }

    public static void insert(Any any, ByOneBoolean value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByOneBoolean extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByOneBoolean");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_boolean(true);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByOneBoolean:1.0", "ByOneBoolean", orb.get_primitive_tc(TCKind.tk_boolean), new UnionMember[] { new UnionMember("yes", label, BasicsHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByOneBoolean:1.0";
    }

    public static ByOneBoolean read(InputStream in) {
        boolean selector = in.read_boolean();
        ByOneBoolean result = new ByOneBoolean();
        if (selector == true) {
            result.yes(BasicsHelper.read(in));
        } else {
            result.__default(selector);
        }
        return result;
    }

    public static void write(OutputStream out, ByOneBoolean value) {
        boolean selector = value.discriminator();
        out.write_boolean(selector);
        if (selector == true) {
            Basics branch = value.yes();
            BasicsHelper.write(out, branch);
        }
    }
}
