package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * ---- structs ---------------------------------------------------------------------------
 *
 * <p>Helper of IDL {@code kitchen::Basics}, id {@code IDL:pleiad.org/kitchen/Basics:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BasicsHelper {

    private static volatile TypeCode type;

    private BasicsHelper() {
    }

    public static void insert(Any any, Basics value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Basics extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Basics");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/kitchen/Basics:1.0", "Basics", new StructMember[] { new StructMember("b", orb.get_primitive_tc(TCKind.tk_boolean), null), new StructMember("o", orb.get_primitive_tc(TCKind.tk_octet), null), new StructMember("c", orb.get_primitive_tc(TCKind.tk_char), null), new StructMember("wc", orb.get_primitive_tc(TCKind.tk_wchar), null), new StructMember("s", orb.get_primitive_tc(TCKind.tk_short), null), new StructMember("us", orb.get_primitive_tc(TCKind.tk_ushort), null), new StructMember("l", orb.get_primitive_tc(TCKind.tk_long), null), new StructMember("ul", orb.get_primitive_tc(TCKind.tk_ulong), null), new StructMember("ll", orb.get_primitive_tc(TCKind.tk_longlong), null), new StructMember("ull", orb.get_primitive_tc(TCKind.tk_ulonglong), null), new StructMember("f", orb.get_primitive_tc(TCKind.tk_float), null), new StructMember("d", orb.get_primitive_tc(TCKind.tk_double), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Basics:1.0";
    }

    public static Basics read(InputStream in) {
        Basics result = new Basics();
        result.b = in.read_boolean();
        result.o = in.read_octet();
        result.c = in.read_char();
        result.wc = in.read_wchar();
        result.s = in.read_short();
        result.us = in.read_ushort();
        result.l = in.read_long();
        result.ul = in.read_ulong();
        result.ll = in.read_longlong();
        result.ull = in.read_ulonglong();
        result.f = in.read_float();
        result.d = in.read_double();
        return result;
    }

    public static void write(OutputStream out, Basics value) {
        out.write_boolean(value.b);
        out.write_octet(value.o);
        out.write_char(value.c);
        out.write_wchar(value.wc);
        out.write_short(value.s);
        out.write_ushort(value.us);
        out.write_long(value.l);
        out.write_ulong(value.ul);
        out.write_longlong(value.ll);
        out.write_ulonglong(value.ull);
        out.write_float(value.f);
        out.write_double(value.d);
    }
}
