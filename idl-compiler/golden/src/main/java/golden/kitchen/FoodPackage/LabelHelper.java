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
 * Helper of IDL {@code kitchen::Food::Label}, id {@code IDL:pleiad.org/kitchen/Food/Label:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class LabelHelper {

    private static volatile TypeCode type;

    private LabelHelper() {
    }

    public static void insert(Any any, Label value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Label extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Food::Label");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/kitchen/Food/Label:1.0", "Label", new StructMember[] { new StructMember("shown", StateHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Food/Label:1.0";
    }

    public static Label read(InputStream in) {
        Label result = new Label();
        result.shown = StateHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, Label value) {
        StateHelper.write(out, value.shown);
    }
}
