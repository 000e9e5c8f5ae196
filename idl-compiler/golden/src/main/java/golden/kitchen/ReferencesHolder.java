package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::References}, id {@code IDL:pleiad.org/kitchen/References:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ReferencesHolder implements Streamable {

    public References value;

    public ReferencesHolder() {
    }

    public ReferencesHolder(References initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ReferencesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ReferencesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ReferencesHelper.type();
    }
}
