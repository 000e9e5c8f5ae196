package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::BoxedWideText}, id {@code IDL:pleiad.org/values/BoxedWideText:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedWideTextHelper implements BoxedValueHelper {

    private static final BoxedWideTextHelper INSTANCE = new BoxedWideTextHelper();

    private static volatile TypeCode type;

    public BoxedWideTextHelper() {
    }

    public static void insert(Any any, String value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static String extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::BoxedWideText");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_box_tc("IDL:pleiad.org/values/BoxedWideText:1.0", "BoxedWideText", orb.create_wstring_tc(20));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/BoxedWideText:1.0";
    }

    public static String read(InputStream in) {
        return (String) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(INSTANCE);
    }

    public static void write(OutputStream out, String value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value((Serializable) value, INSTANCE);
    }

    @Override
    public Serializable read_value(InputStream in) {
        String result = in.read_wstring();
        if (result.length() > 20) {
            throw new MARSHAL("string<20>, found length " + result.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        return (Serializable) result;
    }

    @Override
    public void write_value(OutputStream out, Serializable value) {
        if (!(value instanceof String)) {
            throw new MARSHAL("the value does not fit a values::BoxedWideText");
        }
        String content = (String) value;
        if (content.length() > 20) {
            throw new BAD_PARAM("string<20>, found length " + content.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_wstring(content);
    }

    @Override
    public String get_id() {
        return id();
    }
}
