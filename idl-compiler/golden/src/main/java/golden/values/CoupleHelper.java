package golden.values;

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
 * Helper of IDL {@code values::Couple}, id {@code IDL:pleiad.org/values/Couple:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class CoupleHelper {

    private static volatile TypeCode type;

    private CoupleHelper() {
    }

    public static void insert(Any any, Person[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Person[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::Couple");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/values/Couple:1.0", "Couple", orb.create_array_tc(2, PersonHelper.type()));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Couple:1.0";
    }

    public static Person[] read(InputStream in) {
        Person[] result = new Person[2];
        for (int i = 0; i < 2; i++) {
            result[i] = PersonHelper.read(in);
        }
        return result;
    }

    public static void write(OutputStream out, Person[] value) {
        if (value.length != 2) {
            throw new MARSHAL("array of 2, found length " + value.length, 0, CompletionStatus.COMPLETED_MAYBE);
        }
        for (int i = 0; i < value.length; i++) {
            PersonHelper.write(out, value[i]);
        }
    }
}
