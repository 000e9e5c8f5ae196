package golden.kitchen;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Prices}, id {@code IDL:pleiad.org/kitchen/Prices:1.0}.
 */
@Generated("org.pleiad.idl")
public final class PricesHolder implements Streamable {

    public BigDecimal[] value;

    public PricesHolder() {
    }

    public PricesHolder(BigDecimal[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = PricesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        PricesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return PricesHelper.type();
    }
}
