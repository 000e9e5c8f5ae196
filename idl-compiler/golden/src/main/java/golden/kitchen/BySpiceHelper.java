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
 * Helper of IDL {@code kitchen::BySpice}, id {@code IDL:pleiad.org/kitchen/BySpice:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BySpiceHelper {

    private static volatile TypeCode type;

    private BySpiceHelper() {
    }

    public static void insert(Any any, BySpice value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static BySpice extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::BySpice");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            SpiceHelper.insert(label, Spice.salt);
            Any label2 = orb.create_any();
            SpiceHelper.insert(label2, Spice.saffron);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/BySpice:1.0", "BySpice", SpiceHelper.type(), new UnionMember[] { new UnionMember("grains", label, orb.get_primitive_tc(TCKind.tk_long), null), new UnionMember("chef", label2, CookHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/BySpice:1.0";
    }

    public static BySpice read(InputStream in) {
        Spice selector = SpiceHelper.read(in);
        BySpice result = new BySpice();
        switch(selector.value()) {
            case Spice._salt:
                {
                    result.grains(in.read_long());
                    break;
                }
            case Spice._saffron:
                {
                    result.chef(CookHelper.read(in));
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

    public static void write(OutputStream out, BySpice value) {
        Spice selector = value.discriminator();
        SpiceHelper.write(out, selector);
        switch(selector.value()) {
            case Spice._salt:
                {
                    int branch = value.grains();
                    out.write_long(branch);
                    break;
                }
            case Spice._saffron:
                {
                    Cook branch = value.chef();
                    CookHelper.write(out, branch);
                    break;
                }
            default:
                break;
        }
    }
}
