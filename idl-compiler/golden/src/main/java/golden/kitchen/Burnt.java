package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code kitchen::Burnt}, id {@code IDL:pleiad.org/kitchen/Burnt:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Burnt extends UserException {

    private static final long serialVersionUID = 1L;

    public String reason = "";

    public int degrees;

    public Burnt() {
        super(BurntHelper.id());
    }

    public Burnt(String reason, int degrees) {
        super(BurntHelper.id());
        this.reason = reason;
        this.degrees = degrees;
    }

    public Burnt(String reason2, String reason, int degrees) {
        super(BurntHelper.id() + " " + reason2);
        this.reason = reason;
        this.degrees = degrees;
    }
}
