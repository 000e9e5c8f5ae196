package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::ORB}, id {@code IDL:words/ORB:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ORB implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public Override MARSHAL;

    public ORB() {
    }

    public ORB(Override MARSHAL) {
        this.MARSHAL = MARSHAL;
    }
}
