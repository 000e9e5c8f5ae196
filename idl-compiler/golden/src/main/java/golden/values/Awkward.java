package golden.values;

import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/**
 * a value type that hides members of the Java language
 *
 * <p>Value type of IDL {@code values::Awkward}, id {@code IDL:pleiad.org/values/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Awkward implements StreamableValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Awkward:1.0" };

    public int _class;

    protected String in = "";

    public String[] out;

    protected Awkward() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
        this._class = _in.read_long();
        this.in = _in.read_string();
        int length = _in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        String[] _out = new String[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == _out.length) {
                _out = Arrays.copyOf(_out, (int) Math.min(length, 2L * i));
            }
            _out[i] = _in.read_string();
        }
        this.out = _out;
    }

    @Override
    public void _write(OutputStream _out) {
        _out.write_long(this._class);
        _out.write_string(this.in);
        _out.write_ulong(this.out.length);
        for (int i = 0; i < this.out.length; i++) {
            _out.write_string(this.out[i]);
        }
    }

    @Override
    public TypeCode _type() {
        return AwkwardHelper.type();
    }
}
