package golden.kitchen.FoodPackage;

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
 * Helper of IDL {@code kitchen::Food::States}, id {@code IDL:pleiad.org/kitchen/Food/States:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class StatesHelper {

    private static volatile TypeCode type;

    private StatesHelper() {
    }

    public static void insert(Any any, State[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static State[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Food::States");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/kitchen/Food/States:1.0", "States", orb.create_sequence_tc(0, StateHelper.type()));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Food/States:1.0";
    }

    public static State[] read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        State[] result = new State[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == result.length) {
                result = Arrays.copyOf(result, (int) Math.min(length, 2L * i));
            }
            result[i] = StateHelper.read(in);
        }
        return result;
    }

    public static void write(OutputStream out, State[] value) {
        out.write_ulong(value.length);
        for (int i = 0; i < value.length; i++) {
            StateHelper.write(out, value[i]);
        }
    }
}
