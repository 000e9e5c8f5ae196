package golden.general.second;

import golden.special.first.inner.B;
import javax.annotation.processing.Generated;

/**
 * Operations of IDL {@code second::Uses}, id {@code IDL:example.com/second/Uses:1.0}.
 */
@Generated("org.pleiad.idl")
public interface UsesOperations {

    B[] all();
}
