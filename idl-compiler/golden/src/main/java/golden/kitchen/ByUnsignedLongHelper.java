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
 * Helper of IDL {@code kitchen::ByUnsignedLong}, id {@code IDL:pleiad.org/kitchen/ByUnsignedLong:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByUnsignedLongHelper {

    private static volatile TypeCode type;

    private ByUnsignedLongHelper() {
    }

    public static void insert(Any any, ByUnsignedLong value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByUnsignedLong extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByUnsignedLong");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_ulong((int) 4294967295L);
            Any label2 = orb.create_any();
            label2.insert_octet((byte) 0);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByUnsignedLong:1.0", "ByUnsignedLong", orb.get_primitive_tc(TCKind.tk_ulong), new UnionMember[] { new UnionMember("last", label, orb.get_primitive_tc(TCKind.tk_boolean), null), new UnionMember("line", label2, RowHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByUnsignedLong:1.0";
    }

    public static ByUnsignedLong read(InputStream in) {
        int selector = in.read_ulong();
        ByUnsignedLong result = new ByUnsignedLong();
        switch(selector) {
            case (int) 4294967295L:
                {
                    result.last(in.read_boolean());
                    break;
                }
            default:
                {
                    result.line(selector, RowHelper.read(in));
                    break;
                }
        }
        return result;
    }

    public static void write(OutputStream out, ByUnsignedLong value) {
        int selector = value.discriminator();
        out.write_ulong(selector);
        switch(selector) {
            case (int) 4294967295L:
                {
                    boolean branch = value.last();
                    out.write_boolean(branch);
                    break;
                }
            default:
                {
                    int[] branch = value.line();
                    RowHelper.write(out, branch);
                    break;
                }
        }
    }
}
