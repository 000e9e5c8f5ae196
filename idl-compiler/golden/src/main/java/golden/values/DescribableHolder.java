package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Describable}, id {@code IDL:pleiad.org/values/Describable:1.0}.
 */
@Generated("org.pleiad.idl")
public final class DescribableHolder implements Streamable {

    public Describable value;

    public DescribableHolder() {
    }

    public DescribableHolder(Describable initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = DescribableHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        DescribableHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return DescribableHelper.type();
    }
}
