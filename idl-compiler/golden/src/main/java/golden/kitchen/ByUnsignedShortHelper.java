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
 * Helper of IDL {@code kitchen::ByUnsignedShort}, id {@code IDL:pleiad.org/kitchen/ByUnsignedShort:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByUnsignedShortHelper {

    private static volatile TypeCode type;

    private ByUnsignedShortHelper() {
    }

    public static void insert(Any any, ByUnsignedShort value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByUnsignedShort extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByUnsignedShort");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_ushort((short) 65535);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByUnsignedShort:1.0", "ByUnsignedShort", orb.get_primitive_tc(TCKind.tk_ushort), new UnionMember[] { new UnionMember("last", label, orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByUnsignedShort:1.0";
    }

    public static ByUnsignedShort read(InputStream in) {
        short selector = in.read_ushort();
        ByUnsignedShort result = new ByUnsignedShort();
        switch(selector) {
            case (short) 65535:
                {
                    result.last(in.read_long());
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

    public static void write(OutputStream out, ByUnsignedShort value) {
        short selector = value.discriminator();
        out.write_ushort(selector);
        switch(selector) {
            case (short) 65535:
                {
                    int branch = value.last();
                    out.write_long(branch);
                    break;
                }
            default:
                break;
        }
    }
}
