package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Abstract interface of IDL {@code kitchen::Washable}, id {@code IDL:pleiad.org/kitchen/Washable:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Washable extends IDLEntity {

    void wash(boolean hot);
}
