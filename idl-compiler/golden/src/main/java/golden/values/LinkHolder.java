package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Link}, id {@code IDL:pleiad.org/values/Link:1.0}.
 */
@Generated("org.pleiad.idl")
public final class LinkHolder implements Streamable {

    public Link value;

    public LinkHolder() {
    }

    public LinkHolder(Link initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = LinkHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        LinkHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return LinkHelper.type();
    }
}
