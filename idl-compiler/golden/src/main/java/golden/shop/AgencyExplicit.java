package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.Components.CCMHome;

/**
 * Hires clerks.
 *
 * <p>Interface of IDL {@code shop::AgencyExplicit}, id {@code IDL:pleiad.org/shop/AgencyExplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AgencyExplicit extends AgencyExplicitOperations, CCMHome, org.omg.CORBA.Object, IDLEntity {
}
