package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * There is no such thing.
 *
 * <p>Exception of IDL {@code asynchronous::Unknown}, id {@code IDL:pleiad.org/asynchronous/Unknown:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Unknown extends UserException {

    private static final long serialVersionUID = 1L;

    public String name = "";

    public Unknown() {
        super(UnknownHelper.id());
    }

    public Unknown(String name) {
        super(UnknownHelper.id());
        this.name = name;
    }

    public Unknown(String reason, String name) {
        super(UnknownHelper.id() + " " + reason);
        this.name = name;
    }
}
