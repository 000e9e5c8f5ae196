package golden.general.third;

import golden.general.second.UsesOperations;
import golden.special.first.A;
import golden.special.first.inner.B;
import javax.annotation.processing.Generated;

/**
 * Operations of IDL {@code third::Both}, id {@code IDL:example.com/third/Both:1.0}.
 */
@Generated("org.pleiad.idl")
public interface BothOperations extends UsesOperations {

    A one(B[] bs);
}
