package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::PlaceHelper}, id {@code IDL:words/PlaceHelper:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class _PlaceHelperHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private _PlaceHelperHelper() {
    }

    public static void insert(Any any, _PlaceHelper value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static _PlaceHelper extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::PlaceHelper");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/PlaceHelper:1.0", "PlaceHelper", new StructMember[] { new StructMember("x", orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/PlaceHelper:1.0";
    }

    public static _PlaceHelper read(InputStream in) {
        _PlaceHelper result = new _PlaceHelper();
        result.x = in.read_long();
        return result;
    }

    public static void write(OutputStream out, _PlaceHelper value) {
        out.write_long(value.x);
    }
}
