package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;
import org.omg.Components.EventBase;

/**
 * Something was sold.
 *
 * <p>Value type of IDL {@code shop::Sold}, id {@code IDL:pleiad.org/shop/Sold:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Sold implements StreamableValue, EventBase {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/shop/Sold:1.0" };

    public int amount;

    protected Sold() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
        this.amount = _in.read_long();
    }

    @Override
    public void _write(OutputStream _out) {
        _out.write_long(this.amount);
    }

    @Override
    public TypeCode _type() {
        return SoldHelper.type();
    }
}
