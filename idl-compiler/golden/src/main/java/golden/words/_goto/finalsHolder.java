package golden.words._goto;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::goto::finals}, id {@code IDL:words/goto/finals:1.0}.
 */
@Generated("org.pleiad.idl")
public final class finalsHolder implements Streamable {

    public _final[] value;

    public finalsHolder() {
    }

    public finalsHolder(_final[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = finalsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        finalsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return finalsHelper.type();
    }
}
