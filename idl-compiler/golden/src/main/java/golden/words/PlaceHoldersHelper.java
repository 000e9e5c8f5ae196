package golden.words;

import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::PlaceHolders}, id {@code IDL:words/PlaceHolders:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class PlaceHoldersHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private PlaceHoldersHelper() {
    }

    public static void insert(Any any, _PlaceHolder[] value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static _PlaceHolder[] extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::PlaceHolders");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_alias_tc("IDL:words/PlaceHolders:1.0", "PlaceHolders", orb.create_sequence_tc(0, _PlaceHolderHelper.type()));
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/PlaceHolders:1.0";
    }

    public static _PlaceHolder[] read(InputStream in) {
        int length = in.read_ulong();
        if (length < 0) {
            throw new org.omg.CORBA.MARSHAL("sequence, found length " + java.lang.Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        _PlaceHolder[] result = new _PlaceHolder[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == result.length) {
                result = Arrays.copyOf(result, (int) Math.min(length, 2L * i));
            }
            result[i] = _PlaceHolderHelper.read(in);
        }
        return result;
    }

    public static void write(OutputStream out, _PlaceHolder[] value) {
        out.write_ulong(value.length);
        for (int i = 0; i < value.length; i++) {
            _PlaceHolderHelper.write(out, value[i]);
        }
    }
}
