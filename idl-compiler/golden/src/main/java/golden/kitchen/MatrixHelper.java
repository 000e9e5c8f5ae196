package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code kitchen::Matrix}, id {@code IDL:pleiad.org/kitchen/Matrix:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class MatrixHelper {

    private static volatile TypeCode type;

    private MatrixHelper() {
    }

    public static void insert(Any any, double[][] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static double[][] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Matrix");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/kitchen/Matrix:1.0", "Matrix", orb.create_array_tc(2, orb.create_array_tc(3, orb.get_primitive_tc(TCKind.tk_double))));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Matrix:1.0";
    }

    public static double[][] read(InputStream in) {
        double[][] result = new double[2][];
        for (int i = 0; i < 2; i++) {
            double[] element = new double[3];
            in.read_double_array(element, 0, element.length);
            result[i] = element;
        }
        return result;
    }

    public static void write(OutputStream out, double[][] value) {
        if (value.length != 2) {
            throw new MARSHAL("array of 2, found length " + value.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        for (int i = 0; i < value.length; i++) {
            if (value[i].length != 3) {
                throw new MARSHAL("array of 3, found length " + value[i].length, 0, CompletionStatus.COMPLETED_MAYBE);
            }
            out.write_double_array(value[i], 0, value[i].length);
        }
    }
}
