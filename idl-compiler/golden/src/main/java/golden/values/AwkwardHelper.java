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
 * a value type that hides members of the Java language
 *
 * <p>Helper of IDL {@code values::Awkward}, id {@code IDL:pleiad.org/values/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AwkwardHelper {

    private static volatile TypeCode type;

    private AwkwardHelper() {
    }

    public static void insert(Any any, Awkward value) {
        any.insert_Value(value, type());
    }

    public static Awkward extract(Any any) {
        Serializable value = any.extract_Value();
        if (!(value == null || value instanceof Awkward)) {
            throw new BAD_OPERATION("the Any does not hold a values::Awkward");
        }
        return (Awkward) value;
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_tc("IDL:pleiad.org/values/Awkward:1.0", "Awkward", VM_NONE.value, null, new ValueMember[] { new ValueMember("class", "", "IDL:pleiad.org/values/Awkward:1.0", "", orb.get_primitive_tc(TCKind.tk_long), null, PUBLIC_MEMBER.value), new ValueMember("in", "", "IDL:pleiad.org/values/Awkward:1.0", "", orb.create_string_tc(0), null, PRIVATE_MEMBER.value), new ValueMember("out", "", "IDL:pleiad.org/values/Awkward:1.0", "", orb.create_sequence_tc(0, orb.create_string_tc(0)), null, PUBLIC_MEMBER.value) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Awkward:1.0";
    }

    public static Awkward read(InputStream in) {
        return (Awkward) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(id());
    }

    public static void write(OutputStream out, Awkward value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value(value, id());
    }

    public static Awkward _new(ORB orb, int type) {
        ValueFactory factory = ((org.omg.CORBA_2_3.ORB) orb).lookup_value_factory(id());
        if (!(factory instanceof AwkwardValueFactory)) {
            throw new BAD_PARAM("no AwkwardValueFactory is registered with the ORB", 0x4f4d0001, CompletionStatus.COMPLETED_NO);
        }
        return ((AwkwardValueFactory) factory)._new(type);
    }
}
