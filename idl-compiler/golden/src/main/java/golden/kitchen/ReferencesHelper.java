package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::References}, id {@code IDL:pleiad.org/kitchen/References:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ReferencesHelper {

    private static volatile TypeCode type;

    private ReferencesHelper() {
    }

    public static void insert(Any any, References value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static References extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::References");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/kitchen/References:1.0", "References", new StructMember[] { new StructMember("any_object", orb.create_interface_tc("IDL:omg.org/CORBA/Object:1.0", "Object"), null), new StructMember("chef", CookHelper.type(), null), new StructMember("something", orb.get_primitive_tc(TCKind.tk_any), null), new StructMember("type", orb.get_primitive_tc(TCKind.tk_TypeCode), null), new StructMember("taste", SeasoningHelper.type(), null), new StructMember("cost", PriceHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/References:1.0";
    }

    public static References read(InputStream in) {
        References result = new References();
        result.any_object = in.read_Object();
        result.chef = CookHelper.read(in);
        result.something = in.read_any();
        result.type = in.read_TypeCode();
        result.taste = SpiceHelper.read(in);
        result.cost = PriceHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, References value) {
        out.write_Object(value.any_object);
        CookHelper.write(out, value.chef);
        out.write_any(value.something);
        out.write_TypeCode(value.type);
        SpiceHelper.write(out, value.taste);
        PriceHelper.write(out, value.cost);
    }
}
