package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code modern::Tree}, id {@code IDL:pleiad.org/modern/Tree:1.0}.
 */
@Generated("org.pleiad.idl")
public final class TreeHolder implements Streamable {

    public Tree value;

    public TreeHolder() {
    }

    public TreeHolder(Tree initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = TreeHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        TreeHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return TreeHelper.type();
    }
}
