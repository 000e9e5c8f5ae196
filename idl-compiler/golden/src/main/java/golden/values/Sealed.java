package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.CustomValue;

/**
 * Value type of IDL {@code values::Sealed}, id {@code IDL:pleiad.org/values/Sealed:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Sealed extends Square implements CustomValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Sealed:1.0" };

    public String seal = "";

    protected Sealed() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    public TypeCode _type() {
        return SealedHelper.type();
    }
}
