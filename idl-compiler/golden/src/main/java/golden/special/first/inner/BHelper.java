package golden.special.first.inner;

import golden.special.first.AHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code first::inner::B}, id {@code IDL:example.com/first/inner/B:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BHelper {

    private static volatile TypeCode type;

    private BHelper() {
    }

    public static void insert(Any any, B value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static B extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a first::inner::B");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:example.com/first/inner/B:1.0", "B", new StructMember[] { new StructMember("content", AHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:example.com/first/inner/B:1.0";
    }

    public static B read(InputStream in) {
        B result = new B();
        result.content = AHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, B value) {
        AHelper.write(out, value.content);
    }
}
