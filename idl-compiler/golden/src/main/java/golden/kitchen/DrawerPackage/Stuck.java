package golden.kitchen.DrawerPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code kitchen::Drawer::Stuck}, id {@code IDL:pleiad.org/kitchen/Drawer/Stuck:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Stuck extends UserException {

    private static final long serialVersionUID = 1L;

    public Stuck() {
        super(StuckHelper.id());
    }

    public Stuck(String reason) {
        super(StuckHelper.id() + " " + reason);
    }
}
