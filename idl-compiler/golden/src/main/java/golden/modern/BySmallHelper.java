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
 * Helper of IDL {@code modern::BySmall}, id {@code IDL:pleiad.org/modern/BySmall:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BySmallHelper {

    private static volatile TypeCode type;

    private BySmallHelper() {
    }

    public static void insert(Any any, BySmall value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static BySmall extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a modern::BySmall");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_octet((byte) -1);
            Any label2 = orb.create_any();
            label2.insert_octet((byte) 1);
            known = orb.create_union_tc("IDL:pleiad.org/modern/BySmall:1.0", "BySmall", orb.get_primitive_tc(TCKind.tk_octet), new UnionMember[] { new UnionMember("minus", label, orb.get_primitive_tc(TCKind.tk_ulonglong), null), new UnionMember("plus", label2, orb.get_primitive_tc(TCKind.tk_short), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/BySmall:1.0";
    }

    public static BySmall read(InputStream in) {
        byte selector = in.read_octet();
        BySmall result = new BySmall();
        switch(selector) {
            case -1:
                {
                    result.minus(in.read_ulonglong());
                    break;
                }
            case 1:
                {
                    result.plus(in.read_short());
                    break;
                }
            default:
                {
                    result.__default(selector);
                    break;
                }
        }
        return result;
    }

    public static void write(OutputStream out, BySmall value) {
        byte selector = value.discriminator();
        out.write_octet(selector);
        switch(selector) {
            case -1:
                {
                    long branch = value.minus();
                    out.write_ulonglong(branch);
                    break;
                }
            case 1:
                {
                    short branch = value.plus();
                    out.write_short(branch);
                    break;
                }
            default:
                break;
        }
    }
}
