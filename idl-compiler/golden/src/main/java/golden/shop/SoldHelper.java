package golden.shop;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Something was sold.
 *
 * <p>Helper of IDL {@code shop::Sold}, id {@code IDL:pleiad.org/shop/Sold:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SoldHelper {

    private static volatile TypeCode type;

    private SoldHelper() {
    }

    public static void insert(Any any, Sold value) {
        any.insert_Value(value, type());
    }

    public static Sold extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Sold)) {
            throw new BAD_OPERATION("the Any does not hold a shop::Sold");
        }
        return (Sold) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/shop/Sold:1.0", "Sold", VM_NONE.value, null, new ValueMember[] { new ValueMember("amount", "", "IDL:pleiad.org/shop/Sold:1.0", "", orb.get_primitive_tc(TCKind.tk_long), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/Sold:1.0";
    }

    public static Sold read(InputStream in) {
        return (Sold) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Sold value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
