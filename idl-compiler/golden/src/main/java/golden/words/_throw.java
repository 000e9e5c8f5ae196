package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code words::throw}, id {@code IDL:words/throw:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _throw extends UserException {

    private static final long serialVersionUID = 1L;

    public java.lang.String message = "";

    public int reason;

    public _throw() {
        super(_throwHelper.id());
    }

    public _throw(java.lang.String message, int reason) {
        super(_throwHelper.id());
        this.message = message;
        this.reason = reason;
    }

    public _throw(java.lang.String reason2, java.lang.String message, int reason) {
        super(_throwHelper.id() + " " + reason2);
        this.message = message;
        this.reason = reason;
    }
}
