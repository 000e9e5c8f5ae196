package golden.modern;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code modern::Ages}, id {@code IDL:pleiad.org/modern/Ages:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AgesHelper {

    private static volatile TypeCode type;

    private AgesHelper() {
    }

    public static void insert(Any any, Map<String, Integer> value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Map<String, Integer> extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a modern::Ages");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/modern/Ages:1.0", "Ages", orb.create_sequence_tc(0, orb.create_struct_tc("IDL:pleiad.org/MapEntry/string0/long:1.0", "MapEntry", new StructMember[] { new StructMember("key", orb.create_string_tc(0), null), new StructMember("value", orb.get_primitive_tc(TCKind.tk_long), null) })));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/Ages:1.0";
    }

    public static Map<String, Integer> read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("map, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Map<String, Integer> result = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            String key = in.read_string();
            result.put(key, in.read_long());
        }
        return result;
    }

    public static void write(OutputStream out, Map<String, Integer> value) {
        out.write_ulong(value.size());
        for (Entry<String, Integer> entry : value.entrySet()) {
            out.write_string(entry.getKey());
            out.write_long(entry.getValue());
        }
    }
}
