package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Texts}, id {@code IDL:pleiad.org/kitchen/Texts:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class TextsHelper {

    private static volatile TypeCode type;

    private TextsHelper() {
    }

    public static void insert(Any any, Texts value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Texts extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Texts");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/kitchen/Texts:1.0", "Texts", new StructMember[] { new StructMember("text", orb.create_string_tc(0), null), new StructMember("wide", orb.create_wstring_tc(0), null), new StructMember("named", NameHelper.type(), null), new StructMember("brief", ShortNameHelper.type(), null), new StructMember("briefWide", ShortWideNameHelper.type(), null), new StructMember("code", orb.create_string_tc(3), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Texts:1.0";
    }

    public static Texts read(InputStream in) {
        Texts result = new Texts();
        result.text = in.read_string();
        result.wide = in.read_wstring();
        result.named = in.read_string();
        String brief = in.read_string();
        if (brief.length() > 16) {
            throw new MARSHAL("string<16>, found length " + brief.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        result.brief = brief;
        String briefWide = in.read_wstring();
        if (briefWide.length() > 8) {
            throw new MARSHAL("string<8>, found length " + briefWide.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        result.briefWide = briefWide;
        String code = in.read_string();
        if (code.length() > 3) {
            throw new MARSHAL("string<3>, found length " + code.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        result.code = code;
        return result;
    }

    public static void write(OutputStream out, Texts value) {
        out.write_string(value.text);
        out.write_wstring(value.wide);
        out.write_string(value.named);
        if (value.brief.length() > 16) {
            throw new BAD_PARAM("string<16>, found length " + value.brief.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_string(value.brief);
        if (value.briefWide.length() > 8) {
            throw new BAD_PARAM("string<8>, found length " + value.briefWide.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_wstring(value.briefWide);
        if (value.code.length() > 3) {
            throw new BAD_PARAM("string<3>, found length " + value.code.length(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_string(value.code);
    }
}
