package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::TypeCode}, id {@code IDL:words/TypeCode:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class TypeCodeHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private TypeCodeHelper() {
    }

    public static void insert(Any any, TypeCode value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static TypeCode extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::TypeCode");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/TypeCode:1.0", "TypeCode", new StructMember[] { new StructMember("POA", ORBHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/TypeCode:1.0";
    }

    public static TypeCode read(InputStream in) {
        TypeCode result = new TypeCode();
        result.POA = ORBHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, TypeCode value) {
        ORBHelper.write(out, value.POA);
    }
}
