package golden.kitchen;

import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Collections}, id {@code IDL:pleiad.org/kitchen/Collections:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class CollectionsHelper {

    private static volatile TypeCode type;

    private CollectionsHelper() {
    }

    public static void insert(Any any, Collections value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Collections extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Collections");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/kitchen/Collections:1.0", "Collections", new StructMember[] { new StructMember("blob", BytesHelper.type(), null), new StructMember("flags", FewFlagsHelper.type(), null), new StructMember("list", NamesHelper.type(), null), new StructMember("numbers", orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_short)), null), new StructMember("spices", orb.create_sequence_tc(3, orb.create_sequence_tc(2, SpiceHelper.type())), null), new StructMember("letters", orb.create_array_tc(4, orb.get_primitive_tc(TCKind.tk_char)), null), new StructMember("wideLetters", orb.create_array_tc(2, orb.create_array_tc(2, orb.get_primitive_tc(TCKind.tk_wchar))), null), new StructMember("grid", MatrixHelper.type(), null), new StructMember("heights", orb.create_array_tc(2, orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_float))), null), new StructMember("table", RowsHelper.type(), null), new StructMember("matrices", FewMatricesHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Collections:1.0";
    }

    public static Collections read(InputStream in) {
        Collections result = new Collections();
        result.blob = BytesHelper.read(in);
        result.flags = FewFlagsHelper.read(in);
        result.list = NamesHelper.read(in);
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        short[] numbers = new short[Math.min(length, 524288)];
        in.read_short_array(numbers, 0, numbers.length);
        while (numbers.length < length) {
            int start = numbers.length;
            numbers = Arrays.copyOf(numbers, (int) Math.min(length, 2L * start));
            in.read_short_array(numbers, start, numbers.length - start);
        }
        result.numbers = numbers;
        int length2 = in.read_ulong();
        if (length2 < 0 || length2 > 3) {
            throw new MARSHAL("sequence of at most 3, found length " + Integer.toUnsignedString(length2), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Spice[][] spices = new Spice[length2][];
        for (int i = 0; i < length2; i++) {
            int length3 = in.read_ulong();
            if (length3 < 0 || length3 > 2) {
                throw new MARSHAL("sequence of at most 2, found length " + Integer.toUnsignedString(length3), 0, CompletionStatus.COMPLETED_MAYBE);
            }
            Spice[] element = new Spice[length3];
            for (int i2 = 0; i2 < length3; i2++) {
                element[i2] = SpiceHelper.read(in);
            }
            spices[i] = element;
        }
        result.spices = spices;
        char[] letters = new char[4];
        in.read_char_array(letters, 0, letters.length);
        result.letters = letters;
        char[][] wideLetters = new char[2][];
        for (int i2 = 0; i2 < 2; i2++) {
            char[] element = new char[2];
            in.read_wchar_array(element, 0, element.length);
            wideLetters[i2] = element;
        }
        result.wideLetters = wideLetters;
        result.grid = MatrixHelper.read(in);
        float[][] heights = new float[2][];
        for (int i3 = 0; i3 < 2; i3++) {
            int length3 = in.read_ulong();
            if (length3 < 0) {
                throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length3), 0, CompletionStatus.COMPLETED_MAYBE);
            }
            float[] element = new float[Math.min(length3, 262144)];
            in.read_float_array(element, 0, element.length);
            while (element.length < length3) {
                int start = element.length;
                element = Arrays.copyOf(element, (int) Math.min(length3, 2L * start));
                in.read_float_array(element, start, element.length - start);
            }
            heights[i3] = element;
        }
        result.heights = heights;
        result.table = RowsHelper.read(in);
        result.matrices = FewMatricesHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, Collections value) {
        BytesHelper.write(out, value.blob);
        FewFlagsHelper.write(out, value.flags);
        NamesHelper.write(out, value.list);
        out.write_ulong(value.numbers.length);
        out.write_short_array(value.numbers, 0, value.numbers.length);
        if (value.spices.length > 3) {
            throw new MARSHAL("sequence of at most 3, found length " + value.spices.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_ulong(value.spices.length);
        for (int i = 0; i < value.spices.length; i++) {
            if (value.spices[i].length > 2) {
                throw new MARSHAL("sequence of at most 2, found length " + value.spices[i].length, 0, CompletionStatus.COMPLETED_MAYBE);
            }
            out.write_ulong(value.spices[i].length);
            for (int i2 = 0; i2 < value.spices[i].length; i2++) {
                SpiceHelper.write(out, value.spices[i][i2]);
            }
        }
        if (value.letters.length != 4) {
            throw new MARSHAL("array of 4, found length " + value.letters.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_char_array(value.letters, 0, value.letters.length);
        if (value.wideLetters.length != 2) {
            throw new MARSHAL("array of 2, found length " + value.wideLetters.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        for (int i2 = 0; i2 < value.wideLetters.length; i2++) {
            if (value.wideLetters[i2].length != 2) {
                throw new MARSHAL("array of 2, found length " + value.wideLetters[i2].length, 0, CompletionStatus.COMPLETED_MAYBE);
            }
            out.write_wchar_array(value.wideLetters[i2], 0, value.wideLetters[i2].length);
        }
        MatrixHelper.write(out, value.grid);
        if (value.heights.length != 2) {
            throw new MARSHAL("array of 2, found length " + value.heights.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        for (int i3 = 0; i3 < value.heights.length; i3++) {
            out.write_ulong(value.heights[i3].length);
            out.write_float_array(value.heights[i3], 0, value.heights[i3].length);
        }
        RowsHelper.write(out, value.table);
        FewMatricesHelper.write(out, value.matrices);
    }
}
