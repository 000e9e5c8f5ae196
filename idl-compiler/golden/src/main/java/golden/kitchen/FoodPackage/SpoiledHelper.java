package golden.kitchen.FoodPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Food::Spoiled}, id {@code IDL:pleiad.org/kitchen/Food/Spoiled:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SpoiledHelper {

    private static volatile TypeCode type;

    private SpoiledHelper() {
    }

    public static void insert(Any any, Spoiled value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Spoiled extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Food::Spoiled");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/kitchen/Food/Spoiled:1.0", "Spoiled", new StructMember[] { new StructMember("found", StateHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Food/Spoiled:1.0";
    }

    public static Spoiled read(InputStream in) {
        in.read_string();
        Spoiled result = new Spoiled();
        result.found = StateHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, Spoiled value) {
        out.write_string(id());
        StateHelper.write(out, value.found);
    }
}
