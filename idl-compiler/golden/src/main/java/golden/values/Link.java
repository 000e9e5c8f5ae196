package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/**
 * Value type of IDL {@code values::Link}, id {@code IDL:pleiad.org/values/Link:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Link implements StreamableValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Link:1.0" };

    public int content;

    public Link next;

    public Chain owner;

    protected Link() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
        this.content = _in.read_long();
        this.next = LinkHelper.read(_in);
        this.owner = ChainHelper.read(_in);
    }

    @Override
    public void _write(OutputStream _out) {
        _out.write_long(this.content);
        LinkHelper.write(_out, this.next);
        ChainHelper.write(_out, this.owner);
    }

    @Override
    public TypeCode _type() {
        return LinkHelper.type();
    }
}
