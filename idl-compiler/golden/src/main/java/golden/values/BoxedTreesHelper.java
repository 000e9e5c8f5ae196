package golden.values;

import java.io.Serializable;
import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::BoxedTrees}, id {@code IDL:pleiad.org/values/BoxedTrees:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedTreesHelper implements BoxedValueHelper {

    private static final BoxedTreesHelper INSTANCE = new BoxedTreesHelper();

    private static volatile TypeCode type;

    public BoxedTreesHelper() {
    }

    public static void insert(Any any, Tree[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Tree[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::BoxedTrees");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_box_tc("IDL:pleiad.org/values/BoxedTrees:1.0", "BoxedTrees", orb.create_sequence_tc(0, TreeHelper.type()));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/BoxedTrees:1.0";
    }

    public static Tree[] read(InputStream in) {
        return (Tree[]) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(INSTANCE);
    }

    public static void write(OutputStream out, Tree[] value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value((Serializable) value, INSTANCE);
    }

    @Override
    public Serializable read_value(InputStream in) {
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Tree[] result = new Tree[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == result.length) {
                result = Arrays.copyOf(result, (int) Math.min(length, 2L * i));
            }
            result[i] = TreeHelper.read(in);
        }
        return (Serializable) result;
    }

    @Override
    public void write_value(OutputStream out, Serializable value) {
        if (!(value instanceof Tree[])) {
            throw new MARSHAL("the value does not fit a values::BoxedTrees");
        }
        Tree[] content = (Tree[]) value;
        out.write_ulong(content.length);
        for (int i = 0; i < content.length; i++) {
            TreeHelper.write(out, content[i]);
        }
    }

    @Override
    public String get_id() {
        return id();
    }
}
