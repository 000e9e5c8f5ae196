package golden.kitchen.FoodPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code kitchen::Food::Label}, id {@code IDL:pleiad.org/kitchen/Food/Label:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Label implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public State shown;

    public Label() {
    }

    public Label(State shown) {
        this.shown = shown;
    }
}
