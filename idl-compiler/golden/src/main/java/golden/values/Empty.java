package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/**
 * Value type of IDL {@code values::Empty}, id {@code IDL:pleiad.org/values/Empty:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Empty implements StreamableValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Empty:1.0" };

    protected Empty() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
    }

    @Override
    public void _write(OutputStream _out) {
    }

    @Override
    public TypeCode _type() {
        return EmptyHelper.type();
    }
}
