package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::BasicsSeq}, id {@code IDL:pleiad.org/kitchen/BasicsSeq:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BasicsSeqHolder implements Streamable {

    public Basics[] value;

    public BasicsSeqHolder() {
    }

    public BasicsSeqHolder(Basics[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BasicsSeqHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BasicsSeqHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BasicsSeqHelper.type();
    }
}
