package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::ShortWideName}, id {@code IDL:pleiad.org/kitchen/ShortWideName:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ShortWideNameHelper {

    private static volatile TypeCode type;

    private ShortWideNameHelper() {
    }

    public static void insert(Any any, String value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static String extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::ShortWideName");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/kitchen/ShortWideName:1.0", "ShortWideName", orb.create_wstring_tc(8));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/ShortWideName:1.0";
    }

    public static String read(InputStream in) {
        String result = in.read_wstring();
        if (result.length() > 8) {
            throw new MARSHAL("string<8>, found length " + result.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        return result;
    }

    public static void write(OutputStream out, String value) {
        if (value.length() > 8) {
            throw new BAD_PARAM("string<8>, found length " + value.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_wstring(value);
    }
}
