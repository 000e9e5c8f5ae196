package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::BellPOATie}, id {@code IDL:words/BellPOATie:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _BellPOATie implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public _BellPOATie() {
    }

    public _BellPOATie(int x) {
        this.x = x;
    }
}
