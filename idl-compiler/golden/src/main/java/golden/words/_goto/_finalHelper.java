package golden.words._goto;

import golden.words._assertHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::goto::final}, id {@code IDL:words/goto/final:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class _finalHelper {

    private static volatile TypeCode type;

    private _finalHelper() {
    }

    public static void insert(Any any, _final value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static _final extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::goto::final");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:words/goto/final:1.0", "final", new StructMember[] { new StructMember("inner", _assertHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:words/goto/final:1.0";
    }

    public static _final read(InputStream in) {
        _final result = new _final();
        result.inner = _assertHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, _final value) {
        _assertHelper.write(out, value.inner);
    }
}
