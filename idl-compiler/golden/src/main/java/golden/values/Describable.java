package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Abstract interface of IDL {@code values::Describable}, id {@code IDL:pleiad.org/values/Describable:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Describable extends IDLEntity {

    String describe();
}
