package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code values::Choice}, id {@code IDL:pleiad.org/values/Choice:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ChoiceHelper {

    private static volatile TypeCode type;

    private ChoiceHelper() {
    }

    public static void insert(Any any, Choice value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Choice extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::Choice");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            Any label = orb.create_any();
            label.insert_long(1);
            Any label2 = orb.create_any();
            label2.insert_long(2);
            known = orb.create_union_tc("IDL:pleiad.org/values/Choice:1.0", "Choice", orb.get_primitive_tc(TCKind.tk_long), new UnionMember[] { new UnionMember("who", label, PersonHelper.type(), null), new UnionMember("number", label2, BoxedLongHelper.type(), null) });
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/Choice:1.0";
    }

    public static Choice read(InputStream in) {
        int selector = in.read_long();
        Choice result = new Choice();
        switch(selector) {
            case 1:
                {
                    result.who(PersonHelper.read(in));
                    break;
                }
            case 2:
                {
                    result.number(BoxedLongHelper.read(in));
                    break;
                }
            default:
                {
                    result.__default(selector);
                    break;
                }
        }
        return result;
    }

    public static void write(OutputStream out, Choice value) {
        int selector = value.discriminator();
        out.write_long(selector);
        switch(selector) {
            case 1:
                {
                    Person branch = value.who();
                    PersonHelper.write(out, branch);
                    break;
                }
            case 2:
                {
                    BoxedLong branch = value.number();
                    BoxedLongHelper.write(out, branch);
                    break;
                }
            default:
                break;
        }
    }
}
