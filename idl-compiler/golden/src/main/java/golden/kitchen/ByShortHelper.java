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
 * ---- unions ----------------------------------------------------------------------------
 *
 * <p>Helper of IDL {@code kitchen::ByShort}, id {@code IDL:pleiad.org/kitchen/ByShort:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByShortHelper {

    private static volatile TypeCode type;

    private ByShortHelper() {
    }

    public static void insert(Any any, ByShort value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByShort extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByShort");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_short((short) 1);
            Any label2 = orb.create_any();
            label2.insert_short((short) 3);
            Any label3 = orb.create_any();
            label3.insert_short((short) 2);
            Any label4 = orb.create_any();
            label4.insert_octet((byte) 0);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByShort:1.0", "ByShort", orb.get_primitive_tc(TCKind.tk_short), new UnionMember[] { new UnionMember("many", label, orb.get_primitive_tc(TCKind.tk_long), null), new UnionMember("many", label2, orb.get_primitive_tc(TCKind.tk_long), null), new UnionMember("one", label3, orb.create_string_tc(0), null), new UnionMember("other", label4, orb.get_primitive_tc(TCKind.tk_octet), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByShort:1.0";
    }

    public static ByShort read(InputStream in) {
        short selector = in.read_short();
        ByShort result = new ByShort();
        switch(selector) {
            case 1:
            case 3:
                {
                    result.many(selector, in.read_long());
                    break;
                }
            case 2:
                {
                    result.one(in.read_string());
                    break;
                }
            default:
                {
                    result.other(selector, in.read_octet());
                    break;
                }
        }
        return result;
    }

    public static void write(OutputStream out, ByShort value) {
        short selector = value.discriminator();
        out.write_short(selector);
        switch(selector) {
            case 1:
            case 3:
                {
                    int branch = value.many();
                    out.write_long(branch);
                    break;
                }
            case 2:
                {
                    String branch = value.one();
                    out.write_string(branch);
                    break;
                }
            default:
                {
                    byte branch = value.other();
                    out.write_octet(branch);
                    break;
                }
        }
    }
}
