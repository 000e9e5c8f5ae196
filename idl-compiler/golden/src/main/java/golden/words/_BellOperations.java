package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::BellOperations}, id {@code IDL:words/BellOperations:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _BellOperations implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public _BellOperations() {
    }

    public _BellOperations(int x) {
        this.x = x;
    }
}
