package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code kitchen::Soup}, id {@code IDL:pleiad.org/kitchen/Soup:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Soup extends SoupOperations, Food, Drink, org.omg.CORBA.Object, IDLEntity {
}
