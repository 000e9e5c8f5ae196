package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- sequences and arrays --------------------------------------------------------------
 *
 * <p>Holder of IDL {@code kitchen::Bytes}, id {@code IDL:pleiad.org/kitchen/Bytes:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BytesHolder implements Streamable {

    public byte[] value;

    public BytesHolder() {
    }

    public BytesHolder(byte[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BytesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BytesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BytesHelper.type();
    }
}
