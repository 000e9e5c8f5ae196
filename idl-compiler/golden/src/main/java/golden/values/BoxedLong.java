package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ValueBase;

/**
 * ---- boxes: of Java primitives, of objects, of arrays
 *
 * <p>Boxed value type of IDL {@code values::BoxedLong}, id {@code IDL:pleiad.org/values/BoxedLong:1.0}.
 */
@Generated("org.pleiad.idl")
public class BoxedLong implements ValueBase {

    private static final long serialVersionUID = 1L;

    public int value;

    public BoxedLong(int initial) {
        value = initial;
    }

    @Override
    public String[] _truncatable_ids() {
        return new String[] { BoxedLongHelper.id() };
    }
}
