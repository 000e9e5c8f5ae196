package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Something was sold.
 *
 * <p>Holder of IDL {@code shop::SoldConsumer}, id {@code IDL:pleiad.org/shop/SoldConsumer:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SoldConsumerHolder implements Streamable {

    public SoldConsumer value;

    public SoldConsumerHolder() {
    }

    public SoldConsumerHolder(SoldConsumer initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SoldConsumerHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SoldConsumerHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SoldConsumerHelper.type();
    }
}
