package golden.shop;

import golden.shop.AgencyPackage.Full;
import javax.annotation.processing.Generated;
import org.omg.Components.CCMHomeOperations;
import org.omg.Components.CreateFailure;
import org.omg.Components.FinderFailure;

/**
 * Hires clerks.
 *
 * <p>Operations of IDL {@code shop::AgencyExplicit}, id {@code IDL:pleiad.org/shop/AgencyExplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AgencyExplicitOperations extends CCMHomeOperations {

    void close() throws Closed;

    Clerk hire(String name) throws CreateFailure, Full;

    Clerk by_name(String name) throws FinderFailure, Closed;
}
