package golden.kitchen;

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
 * Helper of IDL {@code kitchen::Cube}, id {@code IDL:pleiad.org/kitchen/Cube:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class CubeHelper {

    private static volatile TypeCode type;

    private CubeHelper() {
    }

    public static void insert(Any any, Basics[][][] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Basics[][][] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a kitchen::Cube");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/kitchen/Cube:1.0", "Cube", orb.create_array_tc(2, orb.create_array_tc(2, orb.create_array_tc(2, BasicsHelper.type()))));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/kitchen/Cube:1.0";
    }

    public static Basics[][][] read(InputStream in) {
        Basics[][][] result = new Basics[2][][];
        for (int i = 0; i < 2; i++) {
            Basics[][] element = new Basics[2][];
            for (int i2 = 0; i2 < 2; i2++) {
                Basics[] element2 = new Basics[2];
                for (int i3 = 0; i3 < 2; i3++) {
                    element2[i3] = BasicsHelper.read(in);
                }
                element[i2] = element2;
            }
            result[i] = element;
        }
        return result;
    }

    public static void write(OutputStream out, Basics[][][] value) {
        if (value.length != 2) {
            throw new MARSHAL("array of 2, found length " + value.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        for (int i = 0; i < value.length; i++) {
            if (value[i].length != 2) {
                throw new MARSHAL("array of 2, found length " + value[i].length, 0, CompletionStatus.COMPLETED_MAYBE);
            }
            for (int i2 = 0; i2 < value[i].length; i2++) {
                if (value[i][i2].length != 2) {
                    throw new MARSHAL("array of 2, found length " + value[i][i2].length, 0, CompletionStatus.COMPLETED_MAYBE);
                }
                for (int i3 = 0; i3 < value[i][i2].length; i3++) {
                    BasicsHelper.write(out, value[i][i2][i3]);
                }
            }
        }
    }
}
