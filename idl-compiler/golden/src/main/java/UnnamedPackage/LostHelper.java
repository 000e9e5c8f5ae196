package UnnamedPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code Unnamed::Lost}, id {@code IDL:Unnamed/Lost:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class LostHelper {

    private static volatile TypeCode type;

    private LostHelper() {
    }

    public static void insert(Any any, Lost value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Lost extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a Unnamed::Lost");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:Unnamed/Lost:1.0", "Lost", new StructMember[] { new StructMember("where", orb.create_string_tc(0), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:Unnamed/Lost:1.0";
    }

    public static Lost read(InputStream in) {
        in.read_string();
        Lost result = new Lost();
        result.where = in.read_string();
        return result;
    }

    public static void write(OutputStream out, Lost value) {
        out.write_string(id());
        out.write_string(value.where);
    }
}
