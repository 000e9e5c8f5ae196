package golden.modern;

import java.util.Arrays;
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
 * Helper of IDL {@code modern::Few}, id {@code IDL:pleiad.org/modern/Few:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class FewHelper {

    private static volatile TypeCode type;

    private FewHelper() {
    }

    public static void insert(Any any, Map<Integer, Bits[]> value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static Map<Integer, Bits[]> extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a modern::Few");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_alias_tc("IDL:pleiad.org/modern/Few:1.0", "Few", orb.create_sequence_tc(2, orb.create_struct_tc("IDL:pleiad.org/MapEntry/long/sequence0-modern.Bits:1.0", "MapEntry", new StructMember[] { new StructMember("key", orb.get_primitive_tc(TCKind.tk_long), null), new StructMember("value", orb.create_sequence_tc(0, BitsHelper.type()), null) })));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/modern/Few:1.0";
    }

    public static Map<Integer, Bits[]> read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0 || length > 2) {
            throw new MARSHAL("map of at most 2, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Map<Integer, Bits[]> result = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            int key = in.read_long();
            int length2 = in.read_ulong();
            if (length2 < 0) {
                throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length2), 0, CompletionStatus.COMPLETED_MAYBE);
            }
            Bits[] element = new Bits[Math.min(length2, 16384)];
            for (int i2 = 0; i2 < length2; i2++) {
                if (i2 == element.length) {
                    element = Arrays.copyOf(element, (int) Math.min(length2, 2L * i2));
                }
                element[i2] = BitsHelper.read(in);
            }
            result.put(key, element);
        }
        return result;
    }

    public static void write(OutputStream out, Map<Integer, Bits[]> value) {
        if (value.size() > 2) {
            throw new MARSHAL("map of at most 2, found length " + value.size(), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        out.write_ulong(value.size());
        for (Entry<Integer, Bits[]> entry : value.entrySet()) {
            out.write_long(entry.getKey());
            out.write_ulong(entry.getValue().length);
            for (int i = 0; i < entry.getValue().length; i++) {
                BitsHelper.write(out, entry.getValue()[i]);
            }
        }
    }
}
