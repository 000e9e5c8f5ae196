package golden.modern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
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
 * Helper of IDL {@code modern::Tree}, id {@code IDL:pleiad.org/modern/Tree:1.0}.
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
            throw new BAD_OPERATION("the Any does not hold a modern::Tree");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/modern/Tree:1.0", "Tree", new StructMember[] { new StructMember("small", orb.get_primitive_tc(TCKind.tk_octet), null), new StructMember("count", orb.get_primitive_tc(TCKind.tk_octet), null), new StructMember("children", orb.create_sequence_tc(0, orb.create_struct_tc("IDL:pleiad.org/MapEntry/string0/modern.Tree:1.0", "MapEntry", new StructMember[] { new StructMember("key", orb.create_string_tc(0), null), new StructMember("value", orb.create_recursive_tc("IDL:pleiad.org/modern/Tree:1.0"), null) })), null), new StructMember("modes", orb.create_sequence_tc(0, orb.create_sequence_tc(0, orb.create_struct_tc("IDL:pleiad.org/MapEntry/wstring0/modern.Mode:1.0", "MapEntry", new StructMember[] { new StructMember("key", orb.create_wstring_tc(0), null), new StructMember("value", ModeHelper.type(), null) }))), null), new StructMember("shown", ModeHelper.type(), null), new StructMember("bits", orb.create_array_tc(2, AllBitsHelper.type()), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/Tree:1.0";
    }

    public static Tree read(InputStream in) {
        Tree result = new Tree();
        result.small = in.read_octet();
        result.count = in.read_octet();
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("map, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Map<String, Tree> children = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            String key = in.read_string();
            children.put(key, TreeHelper.read(in));
        }
        result.children = children;
        int length2 = in.read_ulong();
        if (length2 < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length2), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        @SuppressWarnings({ "unchecked", "rawtypes" })
        Map<String, BitSet>[] modes = new Map[Math.min(length2, 16384)];
        for (int i2 = 0; i2 < length2; i2++) {
            if (i2 == modes.length) {
                modes = Arrays.copyOf(modes, (int) Math.min(length2, 2L * i2));
            }
            int length3 = in.read_ulong();
            if (length3 < 0) {
                throw new MARSHAL("map, found length " + Integer.toUnsignedString(length3), 0, CompletionStatus.COMPLETED_MAYBE);
            }
            Map<String, BitSet> element = new LinkedHashMap<>();
            for (int i3 = 0; i3 < length3; i3++) {
                String key = in.read_wstring();
                element.put(key, ModeHelper.read(in));
            }
            modes[i2] = element;
        }
        result.modes = modes;
        result.shown = ModeHelper.read(in);
        AllBits[] bits = new AllBits[2];
        for (int i3 = 0; i3 < 2; i3++) {
            bits[i3] = AllBitsHelper.read(in);
        }
        result.bits = bits;
        return result;
    }

    public static void write(OutputStream out, Tree value) {
        out.write_octet(value.small);
        out.write_octet(value.count);
        out.write_ulong(value.children.size());
        for (Entry<String, Tree> entry : value.children.entrySet()) {
            out.write_string(entry.getKey());
            TreeHelper.write(out, entry.getValue());
        }
        out.write_ulong(value.modes.length);
        for (int i = 0; i < value.modes.length; i++) {
            out.write_ulong(value.modes[i].size());
            for (Entry<String, BitSet> entry2 : value.modes[i].entrySet()) {
                out.write_wstring(entry2.getKey());
                ModeHelper.write(out, entry2.getValue());
            }
        }
        ModeHelper.write(out, value.shown);
        if (value.bits.length != 2) {
            throw new MARSHAL("array of 2, found length " + value.bits.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        for (int i2 = 0; i2 < value.bits.length; i2++) {
            AllBitsHelper.write(out, value.bits[i2]);
        }
    }
}
