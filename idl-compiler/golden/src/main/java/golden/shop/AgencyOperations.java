package golden.shop;

import javax.annotation.processing.Generated;

/**
 * Hires clerks.
 *
 * <p>Operations of IDL {@code shop::Agency}, id {@code IDL:pleiad.org/shop/Agency:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AgencyOperations extends AgencyExplicitOperations, AgencyImplicitOperations {
}
