package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::MARSHAL}, id {@code IDL:words/MARSHAL:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class MARSHALHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private MARSHALHelper() {
    }

    public static void insert(Any any, MARSHAL value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static MARSHAL extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::MARSHAL");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/MARSHAL:1.0", "MARSHAL", new StructMember[] { new StructMember("Arrays", POAHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/MARSHAL:1.0";
    }

    public static MARSHAL read(InputStream in) {
        MARSHAL result = new MARSHAL();
        result.Arrays = POAHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, MARSHAL value) {
        POAHelper.write(out, value.Arrays);
    }
}
