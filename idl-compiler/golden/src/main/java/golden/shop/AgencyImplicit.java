package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.Components.KeylessCCMHome;

/**
 * Hires clerks.
 *
 * <p>Interface of IDL {@code shop::AgencyImplicit}, id {@code IDL:pleiad.org/shop/AgencyImplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AgencyImplicit extends AgencyImplicitOperations, KeylessCCMHome, org.omg.CORBA.Object, IDLEntity {
}
