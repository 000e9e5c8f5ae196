package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/**
 * Value type of IDL {@code values::Chain}, id {@code IDL:pleiad.org/values/Chain:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Chain implements StreamableValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Chain:1.0" };

    public Link first;

    protected Chain() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
        this.first = LinkHelper.read(_in);
    }

    @Override
    public void _write(OutputStream _out) {
        LinkHelper.write(_out, this.first);
    }

    @Override
    public TypeCode _type() {
        return ChainHelper.type();
    }
}
