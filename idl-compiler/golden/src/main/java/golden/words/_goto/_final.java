package golden.words._goto;

import golden.words._assert;
import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::goto::final}, id {@code IDL:words/goto/final:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _final implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public _assert inner;

    public _final() {
    }

    public _final(_assert inner) {
        this.inner = inner;
    }
}
