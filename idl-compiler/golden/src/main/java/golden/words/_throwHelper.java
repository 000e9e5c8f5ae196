package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::throw}, id {@code IDL:words/throw:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class _throwHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private _throwHelper() {
    }

    public static void insert(Any any, _throw value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static _throw extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::throw");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_exception_tc("IDL:words/throw:1.0", "throw", new StructMember[] { new StructMember("message", orb.create_string_tc(0), null), new StructMember("reason", orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/throw:1.0";
    }

    public static _throw read(InputStream in) {
        in.read_string();
        _throw result = new _throw();
        result.message = in.read_string();
        result.reason = in.read_long();
        return result;
    }

    public static void write(OutputStream out, _throw value) {
        out.write_string(id());
        out.write_string(value.message);
        out.write_long(value.reason);
    }
}
