package golden.words;

import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * Helper of IDL {@code words::var}, id {@code IDL:words/var:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class _varHelper {

    private static volatile org.omg.CORBA.TypeCode type;

    private _varHelper() {
    }

    public static void insert(Any any, _var value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static _var extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a words::var");
        }
        return read(any.create_input_stream());
    }

    public static org.omg.CORBA.TypeCode type() {
        org.omg.CORBA.TypeCode known = type;
        if (known == null) {
            org.omg.CORBA.ORB orb = org.omg.CORBA.ORB.init();
            known = orb.create_struct_tc("IDL:words/var:1.0", "var", new StructMember[] { new StructMember("record", orb.create_sequence_tc(0, RuntimeExceptionHelper.type()), null) });
            type = known;
        }
        return known;
    }

    public static java.lang.String id() {
        return "IDL:words/var:1.0";
    }

    public static _var read(InputStream in) {
        _var result = new _var();
        int length = in.read_ulong();
        if (length < 0) {
            throw new org.omg.CORBA.MARSHAL("sequence, found length " + java.lang.Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        RuntimeException[] record = new RuntimeException[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == record.length) {
                record = Arrays.copyOf(record, (int) Math.min(length, 2L * i));
            }
            record[i] = RuntimeExceptionHelper.read(in);
        }
        result.record = record;
        return result;
    }

    public static void write(OutputStream out, _var value) {
        out.write_ulong(value.record.length);
        for (int i = 0; i < value.record.length; i++) {
            RuntimeExceptionHelper.write(out, value.record[i]);
        }
    }
}
