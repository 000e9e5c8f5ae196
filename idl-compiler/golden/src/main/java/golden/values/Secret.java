package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.CustomValue;

/**
 * ---- custom marshalling
 *
 * <p>Value type of IDL {@code values::Secret}, id {@code IDL:pleiad.org/values/Secret:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Secret implements CustomValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Secret:1.0" };

    public int key;

    protected Secret() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    public TypeCode _type() {
        return SecretHelper.type();
    }
}
