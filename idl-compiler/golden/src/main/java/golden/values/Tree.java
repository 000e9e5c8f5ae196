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
 * Value type of IDL {@code values::Tree}, id {@code IDL:pleiad.org/values/Tree:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Tree implements StreamableValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Tree:1.0" };

    public Tree[] branches;

    protected int[] pair;

    protected Tree() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
        int length = _in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("sequence, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Tree[] _branches = new Tree[Math.min(length, 16384)];
        for (int i = 0; i < length; i++) {
            if (i == _branches.length) {
                _branches = Arrays.copyOf(_branches, (int) Math.min(length, 2L * i));
            }
            _branches[i] = TreeHelper.read(_in);
        }
        this.branches = _branches;
        this.pair = PairHelper.read(_in);
    }

    @Override
    public void _write(OutputStream _out) {
        _out.write_ulong(this.branches.length);
        for (int i = 0; i < this.branches.length; i++) {
            TreeHelper.write(_out, this.branches[i]);
        }
        PairHelper.write(_out, this.pair);
    }

    @Override
    public TypeCode _type() {
        return TreeHelper.type();
    }
}
