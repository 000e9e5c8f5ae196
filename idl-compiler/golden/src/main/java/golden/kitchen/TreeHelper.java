package golden.kitchen;

import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * ---- recursion -------------------------------------------------------------------------
 *
 * <p>Helper of IDL {@code kitchen::Tree}, id {@code IDL:pleiad.org/kitchen/Tree:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class TreeHelper {

    private static volatile TypeCode type;

    private TreeHelper() {
    }

    public static void insert(Any any, Tree value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Tree extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Tree");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/kitchen/Tree:1.0", "Tree", new StructMember[] { new StructMember("label", orb.create_string_tc(0), null), new StructMember("branches", orb.create_sequence_tc(0, orb.create_recursive_tc("IDL:pleiad.org/kitchen/Tree:1.0")), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Tree:1.0";
    }

    public static Tree read(InputStream in) {
        Tree result = new Tree();
        result.label = in.read_string();
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Tree[] branches = new Tree[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == branches.length) {
                branches = Arrays.copyOf(branches, (int) Math.min(length, 2L * i));
            }
            branches[i] = TreeHelper.read(in);
        }
        result.branches = branches;
        return result;
    }

    public static void write(OutputStream out, Tree value) {
        out.write_string(value.label);
        out.write_ulong(value.branches.length);
        for (int i = 0; i < value.branches.length; i++) {
            TreeHelper.write(out, value.branches[i]);
        }
    }
}
