package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedTrees}, id {@code IDL:pleiad.org/values/BoxedTrees:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedTreesHolder implements Streamable {

    public Tree[] value;

    public BoxedTreesHolder() {
    }

    public BoxedTreesHolder(Tree[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedTreesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedTreesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedTreesHelper.type();
    }
}
