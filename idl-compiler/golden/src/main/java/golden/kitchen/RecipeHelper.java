package golden.kitchen;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_ABSTRACT;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * ---- abstract values, local interfaces, natives ------------------------------------------
 *
 * <p>Helper of IDL {@code kitchen::Recipe}, id {@code IDL:pleiad.org/kitchen/Recipe:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class RecipeHelper {

    private static volatile TypeCode type;

    private RecipeHelper() {
    }

    public static void insert(Any any, Recipe value) {
        any.insert_Value(value, type());
    }

    public static Recipe extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Recipe)) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Recipe");
        }
        return (Recipe) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/kitchen/Recipe:1.0", "Recipe", VM_ABSTRACT.value, null, new ValueMember[] {});
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Recipe:1.0";
    }

    public static Recipe read(InputStream in) {
        return (Recipe) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Recipe value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
