package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * a value type that hides members of the Java language
 *
 * <p>Holder of IDL {@code values::Awkward}, id {@code IDL:pleiad.org/values/Awkward:1.0}.
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
