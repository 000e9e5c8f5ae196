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
 * Helper of IDL {@code kitchen::ByChar}, id {@code IDL:pleiad.org/kitchen/ByChar:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByCharHelper {

    private static volatile TypeCode type;

    private ByCharHelper() {
    }

    public static void insert(Any any, ByChar value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByChar extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByChar");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_char('a');
            Any label2 = orb.create_any();
            label2.insert_char('\'');
            Any label3 = orb.create_any();
            label3.insert_octet((byte) 0);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByChar:1.0", "ByChar", orb.get_primitive_tc(TCKind.tk_char), new UnionMember[] { new UnionMember("letter", label, orb.get_primitive_tc(TCKind.tk_short), null), new UnionMember("letter", label2, orb.get_primitive_tc(TCKind.tk_short), null), new UnionMember("rest", label3, orb.get_primitive_tc(TCKind.tk_any), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByChar:1.0";
    }

    public static ByChar read(InputStream in) {
        char selector = in.read_char();
        ByChar result = new ByChar();
        switch(selector) {
            case 'a':
            case '\'':
                {
                    result.letter(selector, in.read_short());
                    break;
                }
            default:
                {
                    result.rest(selector, in.read_any());
                    break;
                }
        }
        return result;
    }

    public static void write(OutputStream out, ByChar value) {
        char selector = value.discriminator();
        out.write_char(selector);
        switch(selector) {
            case 'a':
            case '\'':
                {
                    short branch = value.letter();
                    out.write_short(branch);
                    break;
                }
            default:
                {
                    Any branch = value.rest();
                    out.write_any(branch);
                    break;
                }
        }
    }
}
