package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_TRUNCATABLE;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Employee}, id {@code IDL:pleiad.org/values/Employee:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class EmployeeHelper {

    private static volatile TypeCode type;

    private EmployeeHelper() {
    }

    public static void insert(Any any, Employee value) {
        any.insert_Value(value, type());
    }

    public static Employee extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Employee)) {
            throw new BAD_OPERATION("the Any does not hold a values::Employee");
        }
        return (Employee) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Employee:1.0", "Employee", VM_TRUNCATABLE.value, PersonHelper.type(), new ValueMember[] { new ValueMember("company", "", "IDL:pleiad.org/values/Employee:1.0", "", orb.create_string_tc(0), null, PUBLIC_MEMBER.value), new ValueMember("boss", "", "IDL:pleiad.org/values/Employee:1.0", "", orb.create_recursive_tc("IDL:pleiad.org/values/Employee:1.0"), null, PUBLIC_MEMBER.value), new ValueMember("salaries", "", "IDL:pleiad.org/values/Employee:1.0", "", LongsHelper.type(), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Employee:1.0";
    }

    public static Employee read(InputStream in) {
        return (Employee) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Employee value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }
}
