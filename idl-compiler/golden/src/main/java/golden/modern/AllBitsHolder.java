package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code modern::AllBits}, id {@code IDL:pleiad.org/modern/AllBits:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AllBitsHolder implements Streamable {

    public AllBits value;

    public AllBitsHolder() {
    }

    public AllBitsHolder(AllBits initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AllBitsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AllBitsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AllBitsHelper.type();
    }
}
