package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Names that clash with those of the implied IDL.
 *
 * <p>Holder of IDL {@code asynchronous::Awkward}, id {@code IDL:pleiad.org/asynchronous/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AwkwardHolder implements Streamable {

    public Awkward value;

    public AwkwardHolder() {
    }

    public AwkwardHolder(Awkward initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AwkwardHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AwkwardHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AwkwardHelper.type();
    }
}
