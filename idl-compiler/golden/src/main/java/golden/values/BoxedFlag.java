package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ValueBase;

/**
 * Boxed value type of IDL {@code values::BoxedFlag}, id {@code IDL:pleiad.org/values/BoxedFlag:1.0}.
 */
@Generated("org.pleiad.idl")
public class BoxedFlag implements ValueBase {

    private static final long serialVersionUID = 1L;

    public boolean value;

    public BoxedFlag(boolean initial) {
        value = initial;
    }

    @Override
    public String[] _truncatable_ids() {
        return new String[] { BoxedFlagHelper.id() };
    }
}
