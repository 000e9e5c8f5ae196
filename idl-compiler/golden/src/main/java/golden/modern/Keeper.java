package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code modern::Keeper}, id {@code IDL:pleiad.org/modern/Keeper:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Keeper extends KeeperOperations, org.omg.CORBA.Object, IDLEntity {
}
