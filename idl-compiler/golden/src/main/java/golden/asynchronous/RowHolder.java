package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code asynchronous::Row}, id {@code IDL:pleiad.org/asynchronous/Row:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RowHolder implements Streamable {

    public int[] value;

    public RowHolder() {
    }

    public RowHolder(int[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = RowHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        RowHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return RowHelper.type();
    }
}
