package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code words::Bell}, id {@code IDL:words/Bell:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Bell extends BellOperations, org.omg.CORBA.Object, IDLEntity {
}
