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
 * Helper of IDL {@code kitchen::ByBoolean}, id {@code IDL:pleiad.org/kitchen/ByBoolean:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByBooleanHelper {

    private static volatile TypeCode type;

    private ByBooleanHelper() {
    }

    public static void insert(Any any, ByBoolean value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByBoolean extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByBoolean");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_boolean(true);
            Any label2 = orb.create_any();
            label2.insert_boolean(false);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByBoolean:1.0", "ByBoolean", orb.get_primitive_tc(TCKind.tk_boolean), new UnionMember[] { new UnionMember("yes", label, orb.create_string_tc(0), null), new UnionMember("no", label2, orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByBoolean:1.0";
    }

    public static ByBoolean read(InputStream in) {
        boolean selector = in.read_boolean();
        ByBoolean result = new ByBoolean();
        if (selector == true) {
            result.yes(in.read_string());
        } else if (selector == false) {
            result.no(in.read_long());
        }
        return result;
    }

    public static void write(OutputStream out, ByBoolean value) {
        boolean selector = value.discriminator();
        out.write_boolean(selector);
        if (selector == true) {
            String branch = value.yes();
            out.write_string(branch);
        } else if (selector == false) {
            int branch = value.no();
            out.write_long(branch);
        }
    }
}
