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
 * Helper of IDL {@code kitchen::ByLong}, id {@code IDL:pleiad.org/kitchen/ByLong:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ByLongHelper {

    private static volatile TypeCode type;

    private ByLongHelper() {
    }

    public static void insert(Any any, ByLong value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static ByLong extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ByLong");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_long(-1);
            Any label2 = orb.create_any();
            label2.insert_long(0);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/ByLong:1.0", "ByLong", orb.get_primitive_tc(TCKind.tk_long), new UnionMember[] { new UnionMember("list", label, NamesHelper.type(), null), new UnionMember("grid", label2, MatrixHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ByLong:1.0";
    }

    public static ByLong read(InputStream in) {
        int selector = in.read_long();
        ByLong result = new ByLong();
        switch(selector) {
            case -1:
                {
                    result.list(NamesHelper.read(in));
                    break;
                }
            case 0:
                {
                    result.grid(MatrixHelper.read(in));
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

    public static void write(OutputStream out, ByLong value) {
        int selector = value.discriminator();
        out.write_long(selector);
        switch(selector) {
            case -1:
                {
                    String[] branch = value.list();
                    NamesHelper.write(out, branch);
                    break;
                }
            case 0:
                {
                    double[][] branch = value.grid();
                    MatrixHelper.write(out, branch);
                    break;
                }
            default:
                break;
        }
    }
}
