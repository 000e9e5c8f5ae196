package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Collections}, id {@code IDL:pleiad.org/kitchen/Collections:1.0}.
 */
@Generated("org.pleiad.idl")
public final class CollectionsHolder implements Streamable {

    public Collections value;

    public CollectionsHolder() {
    }

    public CollectionsHolder(Collections initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = CollectionsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        CollectionsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return CollectionsHelper.type();
    }
}
