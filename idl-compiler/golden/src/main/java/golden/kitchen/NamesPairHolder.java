package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::NamesPair}, id {@code IDL:pleiad.org/kitchen/NamesPair:1.0}.
 */
@Generated("org.pleiad.idl")
public final class NamesPairHolder implements Streamable {

    public String[][] value;

    public NamesPairHolder() {
    }

    public NamesPairHolder(String[][] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = NamesPairHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        NamesPairHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return NamesPairHelper.type();
    }
}
