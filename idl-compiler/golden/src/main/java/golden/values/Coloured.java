package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ValueBase;

/**
 * Abstract value type of IDL {@code values::Coloured}, id {@code IDL:pleiad.org/values/Coloured:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Coloured extends ValueBase, Describable {

    Mood colour();
}
