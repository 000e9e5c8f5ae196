package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.ValueBaseHelper;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Contractor}, id {@code IDL:pleiad.org/values/Contractor:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ContractorHelper {

    private static volatile TypeCode type;

    private ContractorHelper() {
    }

    public static void insert(Any any, Contractor value) {
        any.insert_Value(value, type());
    }

    public static Contractor extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Contractor)) {
            throw new BAD_OPERATION("the Any does not hold a values::Contractor");
        }
        return (Contractor) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Contractor:1.0", "Contractor", VM_NONE.value, EmployeeHelper.type(), new ValueMember[] { new ValueMember("agency", "", "IDL:pleiad.org/values/Contractor:1.0", "", ListenerHelper.type(), null, PUBLIC_MEMBER.value), new ValueMember("contract", "", "IDL:pleiad.org/values/Contractor:1.0", "", DescribableHelper.type(), null, PUBLIC_MEMBER.value), new ValueMember("anything", "", "IDL:pleiad.org/values/Contractor:1.0", "", ValueBaseHelper.type(), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Contractor:1.0";
    }

    public static Contractor read(InputStream in) {
        return (Contractor) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Contractor value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
