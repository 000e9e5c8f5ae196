package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::WithDiscriminatorBranch}, id {@code IDL:pleiad.org/kitchen/WithDiscriminatorBranch:1.0}.
 */
@Generated("org.pleiad.idl")
public final class WithDiscriminatorBranchHolder implements Streamable {

    public WithDiscriminatorBranch value;

    public WithDiscriminatorBranchHolder() {
    }

    public WithDiscriminatorBranchHolder(WithDiscriminatorBranch initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = WithDiscriminatorBranchHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        WithDiscriminatorBranchHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return WithDiscriminatorBranchHelper.type();
    }
}
