package golden.kitchen;

import java.math.BigDecimal;
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
 * Helper of IDL {@code kitchen::ByWchar}, id {@code IDL:pleiad.org/kitchen/ByWchar:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByWcharHelper {

    private static volatile TypeCode type;

    private ByWcharHelper() {
    }

    public static void insert(Any any, ByWchar value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByWchar extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByWchar");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_wchar('\u20ac');
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByWchar:1.0", "ByWchar", orb.get_primitive_tc(TCKind.tk_wchar), new UnionMember[] { new UnionMember("euros", label, PriceHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByWchar:1.0";
    }

    public static ByWchar read(InputStream in) {
        char selector = in.read_wchar();
        ByWchar result = new ByWchar();
        switch(selector) {
            case '\u20ac':
                {
                    result.euros(PriceHelper.read(in));
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

    public static void write(OutputStream out, ByWchar value) {
        char selector = value.discriminator();
        out.write_wchar(selector);
        switch(selector) {
            case '\u20ac':
                {
                    BigDecimal branch = value.euros();
                    PriceHelper.write(out, branch);
                    break;
                }
            default:
                break;
        }
    }
}
