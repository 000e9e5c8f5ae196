package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * What customers pay at.
 *
 * <p>Interface of IDL {@code shop::Till}, id {@code IDL:pleiad.org/shop/Till:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Till extends TillOperations, org.omg.CORBA.Object, IDLEntity {
}
