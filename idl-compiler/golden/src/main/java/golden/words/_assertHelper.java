package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::assert}, id {@code IDL:words/assert:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class _assertHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private _assertHelper() {
    }

    public static void insert(Any any, _assert value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static _assert extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::assert");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/assert:1.0", "assert", new StructMember[] { new StructMember("protected", orb.get_primitive_tc(TCKind.tk_long), null), new StructMember("notify", orb.create_string_tc(0), null), new StructMember("getClass", orb.get_primitive_tc(TCKind.tk_long), null), new StructMember("null", KeywordsHelper.type(), null), new StructMember("org", orb.get_primitive_tc(TCKind.tk_long), null), new StructMember("java", orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/assert:1.0";
    }

    public static _assert read(InputStream in) {
        _assert result = new _assert();
        result._protected = in.read_long();
        result._notify = in.read_string();
        result._getClass = in.read_long();
        result._null = KeywordsHelper.read(in);
        result.org = in.read_long();
        result.java = in.read_long();
        return result;
    }

    public static void write(OutputStream out, _assert value) {
        out.write_long(value._protected);
        out.write_string(value._notify);
        out.write_long(value._getClass);
        KeywordsHelper.write(out, value._null);
        out.write_long(value.org);
        out.write_long(value.java);
    }
}
