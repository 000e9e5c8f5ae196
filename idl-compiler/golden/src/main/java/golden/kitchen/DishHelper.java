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
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Dish}, id {@code IDL:pleiad.org/kitchen/Dish:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class DishHelper {

    private static volatile TypeCode type;

    private DishHelper() {
    }

    public static void insert(Any any, Dish value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Dish extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Dish");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_short((short) 0);
            Any label2 = orb.create_any();
            label2.insert_short((short) 1);
            known = orb.create_struct_tc("IDL:pleiad.org/kitchen/Dish:1.0", "Dish", new StructMember[] { new StructMember("name", orb.create_string_tc(0), null), new StructMember("parts", orb.create_sequence_tc(0, orb.create_union_tc("IDL:pleiad.org/kitchen/Part:1.0", "Part", orb.get_primitive_tc(TCKind.tk_short), new UnionMember[] { new UnionMember("ingredient", label, orb.create_string_tc(0), null), new UnionMember("menu", label2, orb.create_alias_tc("IDL:pleiad.org/kitchen/Dishes:1.0", "Dishes", orb.create_sequence_tc(0, orb.create_recursive_tc("IDL:pleiad.org/kitchen/Dish:1.0"))), null) })), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Dish:1.0";
    }

    public static Dish read(InputStream in) {
        Dish result = new Dish();
        result.name = in.read_string();
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Part[] parts = new Part[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == parts.length) {
                parts = Arrays.copyOf(parts, (int) Math.min(length, 2L * i));
            }
            parts[i] = PartHelper.read(in);
        }
        result.parts = parts;
        return result;
    }

    public static void write(OutputStream out, Dish value) {
        out.write_string(value.name);
        out.write_ulong(value.parts.length);
        for (int i = 0; i < value.parts.length; i++) {
            PartHelper.write(out, value.parts[i]);
        }
    }
}
