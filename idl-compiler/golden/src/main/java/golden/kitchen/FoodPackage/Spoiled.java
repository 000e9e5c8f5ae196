package golden.kitchen.FoodPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code kitchen::Food::Spoiled}, id {@code IDL:pleiad.org/kitchen/Food/Spoiled:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Spoiled extends UserException {

    private static final long serialVersionUID = 1L;

    public State found;

    public Spoiled() {
        super(SpoiledHelper.id());
    }

    public Spoiled(State found) {
        super(SpoiledHelper.id());
        this.found = found;
    }

    public Spoiled(String reason, State found) {
        super(SpoiledHelper.id() + " " + reason);
        this.found = found;
    }
}
