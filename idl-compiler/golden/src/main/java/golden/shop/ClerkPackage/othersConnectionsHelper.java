package golden.shop.ClerkPackage;

import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * The tills that may help out.
 *
 * <p>Helper of IDL {@code shop::Clerk::othersConnections}, id {@code IDL:pleiad.org/shop/Clerk/othersConnections:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class othersConnectionsHelper {

    private static volatile TypeCode type;

    private othersConnectionsHelper() {
    }

    public static void insert(Any any, othersConnection[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static othersConnection[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a shop::Clerk::othersConnections");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/shop/Clerk/othersConnections:1.0", "othersConnections", orb.create_sequence_tc(0, othersConnectionHelper.type()));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/Clerk/othersConnections:1.0";
    }

    public static othersConnection[] read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        othersConnection[] result = new othersConnection[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == result.length) {
                result = Arrays.copyOf(result, (int) Math.min(length, 2L * i));
            }
            result[i] = othersConnectionHelper.read(in);
        }
        return result;
    }

    public static void write(OutputStream out, othersConnection[] value) {
        out.write_ulong(value.length);
        for (int i = 0; i < value.length; i++) {
            othersConnectionHelper.write(out, value[i]);
        }
    }
}
