package golden.kitchen;

import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::WithDiscriminatorBranch}, id {@code IDL:pleiad.org/kitchen/WithDiscriminatorBranch:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class WithDiscriminatorBranchHelper {

    private static volatile TypeCode type;

    private WithDiscriminatorBranchHelper() {
    }

    public static void insert(Any any, WithDiscriminatorBranch value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static WithDiscriminatorBranch extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::WithDiscriminatorBranch");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_long(1);
            Any label2 = orb.create_any();
            label2.insert_long(2);
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/WithDiscriminatorBranch:1.0", "WithDiscriminatorBranch", orb.get_primitive_tc(TCKind.tk_long), new UnionMember[] { new UnionMember("discriminator", label, orb.get_primitive_tc(TCKind.tk_long), null), new UnionMember("initialized", label2, orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_long)), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/WithDiscriminatorBranch:1.0";
    }

    public static WithDiscriminatorBranch read(InputStream in) {
        int selector = in.read_long();
        WithDiscriminatorBranch result = new WithDiscriminatorBranch();
        switch(selector) {
            case 1:
                {
                    result.discriminator(in.read_long());
                    break;
                }
            case 2:
                {
                    int length = in.read_ulong();
                    if (length < 0) {
                        throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
                    }
                    int[] branch = new int[Math.min(length, 262144)];
                    in.read_long_array(branch, 0, branch.length);
                    while (branch.length < length) {
                        int start = branch.length;
                        branch = Arrays.copyOf(branch, (int) Math.min(length, 2L * start));
                        in.read_long_array(branch, start, branch.length - start);
                    }
                    result.initialized(branch);
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

    public static void write(OutputStream out, WithDiscriminatorBranch value) {
        int selector = value._discriminator();
        out.write_long(selector);
        switch(selector) {
            case 1:
                {
                    int branch = value.discriminator();
                    out.write_long(branch);
                    break;
                }
            case 2:
                {
                    int[] branch = value.initialized();
                    out.write_ulong(branch.length);
                    out.write_long_array(branch, 0, branch.length);
                    break;
                }
            default:
                break;
        }
    }
}
