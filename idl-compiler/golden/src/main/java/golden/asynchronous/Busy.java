package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code asynchronous::Busy}, id {@code IDL:pleiad.org/asynchronous/Busy:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Busy extends UserException {

    private static final long serialVersionUID = 1L;

    public Busy() {
        super(BusyHelper.id());
    }

    public Busy(String reason) {
        super(BusyHelper.id() + " " + reason);
    }
}
