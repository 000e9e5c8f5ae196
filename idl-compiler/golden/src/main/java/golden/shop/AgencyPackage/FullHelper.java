package golden.shop.AgencyPackage;

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
 * Helper of IDL {@code shop::Agency::Full}, id {@code IDL:pleiad.org/shop/Agency/Full:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class FullHelper {

    private static volatile TypeCode type;

    private FullHelper() {
    }

    public static void insert(Any any, Full value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Full extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a shop::Agency::Full");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_exception_tc("IDL:pleiad.org/shop/Agency/Full:1.0", "Full", new StructMember[] { new StructMember("places", orb.get_primitive_tc(TCKind.tk_long), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/Agency/Full:1.0";
    }

    public static Full read(InputStream in) {
        in.read_string();
        Full result = new Full();
        result.places = in.read_long();
        return result;
    }

    public static void write(OutputStream out, Full value) {
        out.write_string(id());
        out.write_long(value.places);
    }
}
