package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::BellPOA}, id {@code IDL:words/BellPOA:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _BellPOA implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public _BellPOA() {
    }

    public _BellPOA(int x) {
        this.x = x;
    }
}
