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
 * Helper of IDL {@code kitchen::ByUnsignedLongLong}, id {@code IDL:pleiad.org/kitchen/ByUnsignedLongLong:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByUnsignedLongLongHelper {

    private static volatile TypeCode type;

    private ByUnsignedLongLongHelper() {
    }

    public static void insert(Any any, ByUnsignedLongLong value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByUnsignedLongLong extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByUnsignedLongLong");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_ulonglong(0xffffffffffffffffL);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByUnsignedLongLong:1.0", "ByUnsignedLongLong", orb.get_primitive_tc(TCKind.tk_ulonglong), new UnionMember[] { new UnionMember("greatest", label, orb.get_primitive_tc(TCKind.tk_short), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByUnsignedLongLong:1.0";
    }

    public static ByUnsignedLongLong read(InputStream in) {
        long selector = in.read_ulonglong();
        ByUnsignedLongLong result = new ByUnsignedLongLong();
        if (selector == 0xffffffffffffffffL) {
            result.greatest(in.read_short());
        } else {
            result.__default(selector);
        }
        return result;
    }

    public static void write(OutputStream out, ByUnsignedLongLong value) {
        long selector = value.discriminator();
        out.write_ulonglong(selector);
        if (selector == 0xffffffffffffffffL) {
            short branch = value.greatest();
            out.write_short(branch);
        }
    }
}
