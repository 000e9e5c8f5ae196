package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PRIVATE_MEMBER;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ValueFactory;

/**
 * A person, as known to the registry.
 *
 * <p>Helper of IDL {@code values::Person}, id {@code IDL:pleiad.org/values/Person:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class PersonHelper {

    private static volatile TypeCode type;

    private PersonHelper() {
    }

    public static void insert(Any any, Person value) {
        any.insert_Value(value, type());
    }

    public static Person extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Person)) {
            throw new BAD_OPERATION("the Any does not hold a values::Person");
        }
        return (Person) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Person:1.0", "Person", VM_NONE.value, null, new ValueMember[] { new ValueMember("name", "", "IDL:pleiad.org/values/Person:1.0", "", orb.create_string_tc(0), null, PUBLIC_MEMBER.value), new ValueMember("age", "", "IDL:pleiad.org/values/Person:1.0", "", orb.get_primitive_tc(TCKind.tk_long), null, PRIVATE_MEMBER.value), new ValueMember("nickname", "", "IDL:pleiad.org/values/Person:1.0", "", BoxedTextHelper.type(), null, PRIVATE_MEMBER.value), new ValueMember("home", "", "IDL:pleiad.org/values/Person:1.0", "", orb.create_interface_tc("IDL:omg.org/CORBA/Object:1.0", "Object"), null, PUBLIC_MEMBER.value), new ValueMember("extra", "", "IDL:pleiad.org/values/Person:1.0", "", orb.get_primitive_tc(TCKind.tk_any), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Person:1.0";
    }

    public static Person read(InputStream in) {
        return (Person) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Person value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }

    public static Person create(ORB orb, String name, int age) throws TooYoung {
        ValueFactory factory = ((org.omg.CORBA_2_3.ORB) orb).lookup_value_factory(id());
        if (!(factory instanceof PersonValueFactory)) {
            throw new BAD_PARAM("no PersonValueFactory is registered with the ORB", 0x4f4d0001, CompletionStatus.COMPLETED_NO);
        }
        return ((PersonValueFactory) factory).create(name, age);
    }

    public static Person nobody(ORB orb) {
        ValueFactory factory = ((org.omg.CORBA_2_3.ORB) orb).lookup_value_factory(id());
        if (!(factory instanceof PersonValueFactory)) {
            throw new BAD_PARAM("no PersonValueFactory is registered with the ORB", 0x4f4d0001, CompletionStatus.COMPLETED_NO);
        }
        return ((PersonValueFactory) factory).nobody();
    }
}
