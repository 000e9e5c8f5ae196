package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.Components.CreateFailure;
import org.omg.Components.KeylessCCMHomeOperations;

/**
 * Hires clerks.
 *
 * <p>Operations of IDL {@code shop::AgencyImplicit}, id {@code IDL:pleiad.org/shop/AgencyImplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AgencyImplicitOperations extends KeylessCCMHomeOperations {

    /**
     * Hires clerks.
     */
    Clerk create() throws CreateFailure;
}
