package golden.modern;

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
 * Helper of IDL {@code modern::ByWide}, id {@code IDL:pleiad.org/modern/ByWide:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByWideHelper {

    private static volatile TypeCode type;

    private ByWideHelper() {
    }

    public static void insert(Any any, ByWide value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByWide extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a modern::ByWide");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_wchar('a');
            Any label2 = orb.create_any();
            label2.insert_octet((byte) 0);
            known = orb.create_union_tc("IDL:pleiad.org/modern/ByWide:1.0", "ByWide", orb.get_primitive_tc(TCKind.tk_wchar), new UnionMember[] { new UnionMember("first", label, orb.get_primitive_tc(TCKind.tk_long), null), new UnionMember("other", label2, orb.create_string_tc(0), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/ByWide:1.0";
    }

    public static ByWide read(InputStream in) {
        char selector = in.read_wchar();
        ByWide result = new ByWide();
        switch(selector) {
            case 'a':
                {
                    result.first(in.read_long());
                    break;
                }
            default:
                {
                    result.other(selector, in.read_string());
                    break;
                }
        }
        return result;
    }

    public static void write(OutputStream out, ByWide value) {
        char selector = value.discriminator();
        out.write_wchar(selector);
        switch(selector) {
            case 'a':
                {
                    int branch = value.first();
                    out.write_long(branch);
                    break;
                }
            default:
                {
                    String branch = value.other();
                    out.write_string(branch);
                    break;
                }
        }
    }
}
