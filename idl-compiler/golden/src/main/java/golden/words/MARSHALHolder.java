package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::MARSHAL}, id {@code IDL:words/MARSHAL:1.0}.
 */
@Generated("org.pleiad.idl")
public final class MARSHALHolder implements Streamable {

    public MARSHAL value;

    public MARSHALHolder() {
    }

    public MARSHALHolder(MARSHAL initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = MARSHALHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        MARSHALHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return MARSHALHelper.type();
    }
}
