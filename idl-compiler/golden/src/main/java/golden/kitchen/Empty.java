package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * ---- exceptions ------------------------------------------------------------------------
 *
 * <p>Exception of IDL {@code kitchen::Empty}, id {@code IDL:pleiad.org/kitchen/Empty:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Empty extends UserException {

    private static final long serialVersionUID = 1L;

    public Empty() {
        super(EmptyHelper.id());
    }

    public Empty(String reason) {
        super(EmptyHelper.id() + " " + reason);
    }
}
