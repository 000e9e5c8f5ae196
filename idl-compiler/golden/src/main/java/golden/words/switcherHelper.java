package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::switcher}, id {@code IDL:words/switcher:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class switcherHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private switcherHelper() {
    }

    public static void insert(Any any, switcher value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static switcher extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::switcher");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            Any label = orb.create_any();
            KeywordsHelper.insert(label, Keywords._int);
            Any label2 = orb.create_any();
            KeywordsHelper.insert(label2, Keywords._package);
            known = orb.create_union_tc("IDL:words/switcher:1.0", "switcher", KeywordsHelper.type(), new UnionMember[] { new UnionMember("for", label, orb.get_primitive_tc(TCKind.tk_long), null), new UnionMember("toString", label2, orb.create_string_tc(0), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/switcher:1.0";
    }

    public static switcher read(InputStream in) {
        Keywords selector = KeywordsHelper.read(in);
        switcher result = new switcher();
        switch(selector.value()) {
            case Keywords.__int:
                {
                    result._for(in.read_long());
                    break;
                }
            case Keywords.__package:
                {
                    result._toString(in.read_string());
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

    public static void write(OutputStream out, switcher value) {
        Keywords selector = value.discriminator();
        KeywordsHelper.write(out, selector);
        switch(selector.value()) {
            case Keywords.__int:
                {
                    int branch = value._for();
                    out.write_long(branch);
                    break;
                }
            case Keywords.__package:
                {
                    java.lang.String branch = value._toString();
                    out.write_string(branch);
                    break;
                }
            default:
                break;
        }
    }
}
