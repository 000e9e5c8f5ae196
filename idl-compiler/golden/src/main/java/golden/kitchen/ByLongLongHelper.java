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
 * Helper of IDL {@code kitchen::ByLongLong}, id {@code IDL:pleiad.org/kitchen/ByLongLong:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByLongLongHelper {

    private static volatile TypeCode type;

    private ByLongLongHelper() {
    }

    public static void insert(Any any, ByLongLong value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByLongLong extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByLongLong");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_longlong(-9223372036854775808L);
            Any label2 = orb.create_any();
            label2.insert_longlong(0L);
            Any label3 = orb.create_any();
            label3.insert_longlong(7L);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByLongLong:1.0", "ByLongLong", orb.get_primitive_tc(TCKind.tk_longlong), new UnionMember[] { new UnionMember("least", label, orb.get_primitive_tc(TCKind.tk_short), null), new UnionMember("some", label2, orb.get_primitive_tc(TCKind.tk_double), null), new UnionMember("some", label3, orb.get_primitive_tc(TCKind.tk_double), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByLongLong:1.0";
    }

    public static ByLongLong read(InputStream in) {
        long selector = in.read_longlong();
        ByLongLong result = new ByLongLong();
        if (selector == -9223372036854775808L) {
            result.least(in.read_short());
        } else if (selector == 0L || selector == 7L) {
            result.some(selector, in.read_double());
        } else {
            result.__default(selector);
        }
        return result;
    }

    public static void write(OutputStream out, ByLongLong value) {
        long selector = value.discriminator();
        out.write_longlong(selector);
        if (selector == -9223372036854775808L) {
            short branch = value.least();
            out.write_short(branch);
        } else if (selector == 0L || selector == 7L) {
            double branch = value.some();
            out.write_double(branch);
        }
    }
}
