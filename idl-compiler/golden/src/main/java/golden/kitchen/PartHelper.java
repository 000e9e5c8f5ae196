package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Part}, id {@code IDL:pleiad.org/kitchen/Part:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class PartHelper {

    private static volatile TypeCode type;

    private PartHelper() {
    }

    public static void insert(Any any, Part value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Part extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Part");
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
            known = orb.create_union_tc("IDL:pleiad.org/kitchen/Part:1.0", "Part", orb.get_primitive_tc(TCKind.tk_short), new UnionMember[] { new UnionMember("ingredient", label, orb.create_string_tc(0), null), new UnionMember("menu", label2, orb.create_alias_tc("IDL:pleiad.org/kitchen/Dishes:1.0", "Dishes", orb.create_sequence_tc(0, orb.create_struct_tc("IDL:pleiad.org/kitchen/Dish:1.0", "Dish", new StructMember[] { new StructMember("name", orb.create_string_tc(0), null), new StructMember("parts", orb.create_sequence_tc(0, orb.create_recursive_tc("IDL:pleiad.org/kitchen/Part:1.0")), null) }))), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Part:1.0";
    }

    public static Part read(InputStream in) {
        short selector = in.read_short();
        Part result = new Part();
        switch(selector) {
            case 0:
                {
                    result.ingredient(in.read_string());
                    break;
                }
            case 1:
                {
                    result.menu(DishesHelper.read(in));
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

    public static void write(OutputStream out, Part value) {
        short selector = value.discriminator();
        out.write_short(selector);
        switch(selector) {
            case 0:
                {
                    String branch = value.ingredient();
                    out.write_string(branch);
                    break;
                }
            case 1:
                {
                    Dish[] branch = value.menu();
                    DishesHelper.write(out, branch);
                    break;
                }
            default:
                break;
        }
    }
}
