package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code kitchen::Drink}, id {@code IDL:pleiad.org/kitchen/Drink:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Drink extends DrinkOperations, org.omg.CORBA.Object, IDLEntity {
}
