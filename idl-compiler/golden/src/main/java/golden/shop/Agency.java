package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Hires clerks.
 *
 * <p>Interface of IDL {@code shop::Agency}, id {@code IDL:pleiad.org/shop/Agency:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Agency extends AgencyOperations, AgencyExplicit, AgencyImplicit, org.omg.CORBA.Object, IDLEntity {
}
