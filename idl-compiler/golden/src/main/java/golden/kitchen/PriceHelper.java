package golden.kitchen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.DATA_CONVERSION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Price}, id {@code IDL:pleiad.org/kitchen/Price:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class PriceHelper {

    private static volatile TypeCode type;

    private PriceHelper() {
    }

    public static void insert(Any any, BigDecimal value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static BigDecimal extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Price");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/kitchen/Price:1.0", "Price", orb.create_fixed_tc((short) 7, (short) 2));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Price:1.0";
    }

    public static BigDecimal read(InputStream in) {
        return in.read_fixed((short) 7, (short) 2);
    }

    public static void write(OutputStream out, BigDecimal value) {
        BigDecimal scaled = value.setScale(2, RoundingMode.DOWN);
        if (scaled.precision() > 7) {
            throw new DATA_CONVERSION("fixed<7,2> cannot hold " + value, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_fixed(scaled, (short) 7, (short) 2);
    }
}
