package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Complex}, id {@code IDL:pleiad.org/kitchen/Complex:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ComplexHelper {

    private static volatile TypeCode type;

    private ComplexHelper() {
    }

    public static void insert(Any any, Complex value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Complex extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Complex");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/kitchen/Complex:1.0", "Complex", new StructMember[] { new StructMember("cause", TreeHelper.type(), null), new StructMember("choice", ByShortHelper.type(), null), new StructMember("list", NamesHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Complex:1.0";
    }

    public static Complex read(InputStream in) {
        in.read_string();
        Complex result = new Complex();
        result.cause = TreeHelper.read(in);
        result.choice = ByShortHelper.read(in);
        result.list = NamesHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, Complex value) {
        out.write_string(id());
        TreeHelper.write(out, value.cause);
        ByShortHelper.write(out, value.choice);
        NamesHelper.write(out, value.list);
    }
}
