package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * ---- what values support
 *
 * <p>Interface of IDL {@code values::Listener}, id {@code IDL:pleiad.org/values/Listener:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Listener extends ListenerOperations, org.omg.CORBA.Object, IDLEntity {
}
