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
 * Helper of IDL {@code kitchen::ByAllSpices}, id {@code IDL:pleiad.org/kitchen/ByAllSpices:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByAllSpicesHelper {

    private static volatile TypeCode type;

    private ByAllSpicesHelper() {
    }

    public static void insert(Any any, ByAllSpices value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByAllSpices extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByAllSpices");
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
            SpiceHelper.insert(label2, Spice.pepper);
            Any label3 = orb.create_any();
            SpiceHelper.insert(label3, Spice.saffron);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByAllSpices:1.0", "ByAllSpices", SeasoningHelper.type(), new UnionMember[] { new UnionMember("grains", label, orb.get_primitive_tc(TCKind.tk_long), null), new UnionMember("corns", label2, orb.create_interface_tc("IDL:omg.org/CORBA/Object:1.0", "Object"), null), new UnionMember("threads", label3, orb.get_primitive_tc(TCKind.tk_any), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByAllSpices:1.0";
    }

    public static ByAllSpices read(InputStream in) {
        Spice selector = SpiceHelper.read(in);
        ByAllSpices result = new ByAllSpices();
        switch(selector.value()) {
            case Spice._salt:
                {
                    result.grains(in.read_long());
                    break;
                }
            case Spice._pepper:
                {
                    result.corns(in.read_Object());
                    break;
                }
            case Spice._saffron:
                {
                    result.threads(in.read_any());
                    break;
                }
            default:
                break;
        }
        return result;
    }

    public static void write(OutputStream out, ByAllSpices value) {
        Spice selector = value.discriminator();
        SpiceHelper.write(out, selector);
        switch(selector.value()) {
            case Spice._salt:
                {
                    int branch = value.grains();
                    out.write_long(branch);
                    break;
                }
            case Spice._pepper:
                {
                    org.omg.CORBA.Object branch = value.corns();
                    out.write_Object(branch);
                    break;
                }
            case Spice._saffron:
                {
                    Any branch = value.threads();
                    out.write_any(branch);
                    break;
                }
            default:
                break;
        }
    }
}
