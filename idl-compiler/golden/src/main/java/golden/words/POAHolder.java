package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::POA}, id {@code IDL:words/POA:1.0}.
 */
@Generated("org.pleiad.idl")
public final class POAHolder implements Streamable {

    public POA value;

    public POAHolder() {
    }

    public POAHolder(POA initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = POAHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        POAHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return POAHelper.type();
    }
}
