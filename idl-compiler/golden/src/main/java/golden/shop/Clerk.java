package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.Components.CCMObject;

/**
 * Serves customers.
 *
 * <p>Interface of IDL {@code shop::Clerk}, id {@code IDL:pleiad.org/shop/Clerk:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Clerk extends ClerkOperations, CCMObject, Till, org.omg.CORBA.Object, IDLEntity {
}
