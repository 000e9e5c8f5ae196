package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Part}, id {@code IDL:pleiad.org/kitchen/Part:1.0}.
 */
@Generated("org.pleiad.idl")
public final class PartHolder implements Streamable {

    public Part value;

    public PartHolder() {
    }

    public PartHolder(Part initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = PartHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        PartHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return PartHelper.type();
    }
}
