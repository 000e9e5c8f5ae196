package golden.shop.ClerkPackage;

import golden.shop.TillHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.Components.CookieHelper;

/**
 * The tills that may help out.
 *
 * <p>Helper of IDL {@code shop::Clerk::othersConnection}, id {@code IDL:pleiad.org/shop/Clerk/othersConnection:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class othersConnectionHelper {

    private static volatile TypeCode type;

    private othersConnectionHelper() {
    }

    public static void insert(Any any, othersConnection value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static othersConnection extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a shop::Clerk::othersConnection");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_struct_tc("IDL:pleiad.org/shop/Clerk/othersConnection:1.0", "othersConnection", new StructMember[] { new StructMember("objref", TillHelper.type(), null), new StructMember("ck", CookieHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/Clerk/othersConnection:1.0";
    }

    public static othersConnection read(InputStream in) {
        othersConnection result = new othersConnection();
        result.objref = TillHelper.read(in);
        result.ck = CookieHelper.read(in);
        return result;
    }

    public static void write(OutputStream out, othersConnection value) {
        TillHelper.write(out, value.objref);
        CookieHelper.write(out, value.ck);
    }
}
