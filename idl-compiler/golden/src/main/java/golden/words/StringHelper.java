package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * types that have the names of what generated code refers to
 *
 * <p>Helper of IDL {@code words::String}, id {@code IDL:words/String:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class StringHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private StringHelper() {
    }

    public static void insert(Any any, String value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static String extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::String");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/String:1.0", "String", new StructMember[] { new StructMember("text", orb.create_string_tc(0), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/String:1.0";
    }

    public static String read(InputStream in) {
        String result = new String();
        result.text = in.read_string();
        return result;
    }

    public static void write(OutputStream out, String value) {
        out.write_string(value.text);
    }
}
