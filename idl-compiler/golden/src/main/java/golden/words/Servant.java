package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code words::Servant}, id {@code IDL:words/Servant:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Servant extends ServantOperations, org.omg.CORBA.Object, IDLEntity {
}
