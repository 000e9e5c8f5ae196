package golden.kitchen;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Price}, id {@code IDL:pleiad.org/kitchen/Price:1.0}.
 */
@Generated("org.pleiad.idl")
public final class PriceHolder implements Streamable {

    public BigDecimal value;

    public PriceHolder() {
    }

    public PriceHolder(BigDecimal initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = PriceHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        PriceHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return PriceHelper.type();
    }
}
