package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code shop::Closed}, id {@code IDL:pleiad.org/shop/Closed:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Closed extends UserException {

    private static final long serialVersionUID = 1L;

    public String until = "";

    public Closed() {
        super(ClosedHelper.id());
    }

    public Closed(String until) {
        super(ClosedHelper.id());
        this.until = until;
    }

    public Closed(String reason, String until) {
        super(ClosedHelper.id() + " " + reason);
        this.until = until;
    }
}
