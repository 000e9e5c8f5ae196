package golden.general;

import golden.general.third.Both;
import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code Loose}, id {@code IDL:example.com/Loose:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Loose implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public Both both;

    public Loose() {
    }

    public Loose(Both both) {
        this.both = both;
    }
}
