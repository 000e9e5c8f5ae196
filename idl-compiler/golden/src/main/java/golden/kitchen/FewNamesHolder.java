package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::FewNames}, id {@code IDL:pleiad.org/kitchen/FewNames:1.0}.
 */
@Generated("org.pleiad.idl")
public final class FewNamesHolder implements Streamable {

    public String[] value;

    public FewNamesHolder() {
    }

    public FewNamesHolder(String[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = FewNamesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        FewNamesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return FewNamesHelper.type();
    }
}
