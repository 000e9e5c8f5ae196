package golden.general.third;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code third::Both}, id {@code IDL:example.com/third/Both:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BothHolder implements Streamable {

    public Both value;

    public BothHolder() {
    }

    public BothHolder(Both initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BothHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BothHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BothHelper.type();
    }
}
