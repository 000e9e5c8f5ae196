package golden.shop.AgencyPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code shop::Agency::Full}, id {@code IDL:pleiad.org/shop/Agency/Full:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Full extends UserException {

    private static final long serialVersionUID = 1L;

    public int places;

    public Full() {
        super(FullHelper.id());
    }

    public Full(int places) {
        super(FullHelper.id());
        this.places = places;
    }

    public Full(String reason, int places) {
        super(FullHelper.id() + " " + reason);
        this.places = places;
    }
}
