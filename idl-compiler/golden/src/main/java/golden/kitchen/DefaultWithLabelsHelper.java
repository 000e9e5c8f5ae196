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
 * Helper of IDL {@code kitchen::DefaultWithLabels}, id {@code IDL:pleiad.org/kitchen/DefaultWithLabels:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class DefaultWithLabelsHelper {

    private static volatile TypeCode type;

    private DefaultWithLabelsHelper() {
    }

    public static void insert(Any any, DefaultWithLabels value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static DefaultWithLabels extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::DefaultWithLabels");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_long(0);
            Any label2 = orb.create_any();
            label2.insert_long(1);
            Any label3 = orb.create_any();
            label3.insert_octet((byte) 0);
            Any label4 = orb.create_any();
            label4.insert_long(2);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/DefaultWithLabels:1.0", "DefaultWithLabels", orb.get_primitive_tc(TCKind.tk_long), new UnionMember[] { new UnionMember("text", label, orb.create_string_tc(0), null), new UnionMember("text", label2, orb.create_string_tc(0), null), new UnionMember("text", label3, orb.create_string_tc(0), null), new UnionMember("number", label4, orb.get_primitive_tc(TCKind.tk_short), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/DefaultWithLabels:1.0";
    }

    public static DefaultWithLabels read(InputStream in) {
        int selector = in.read_long();
        DefaultWithLabels result = new DefaultWithLabels();
        switch(selector) {
            case 2:
                {
                    result.number(in.read_short());
                    break;
                }
            default:
                {
                    result.text(selector, in.read_string());
                    break;
                }
        }
        return result;
    }

    public static void write(OutputStream out, DefaultWithLabels value) {
        int selector = value.discriminator();
        out.write_long(selector);
        switch(selector) {
            case 2:
                {
                    short branch = value.number();
                    out.write_short(branch);
                    break;
                }
            default:
                {
                    String branch = value.text();
                    out.write_string(branch);
                    break;
                }
        }
    }
}
