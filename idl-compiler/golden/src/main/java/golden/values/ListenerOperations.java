package golden.values;

import javax.annotation.processing.Generated;

/**
 * ---- what values support
 *
 * <p>Operations of IDL {@code values::Listener}, id {@code IDL:pleiad.org/values/Listener:1.0}.
 */
@Generated("org.pleiad.idl")
public interface ListenerOperations {

    void heard(String text);
}
