package golden.general.second;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code second::Uses}, id {@code IDL:example.com/second/Uses:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Uses extends UsesOperations, org.omg.CORBA.Object, IDLEntity {
}
