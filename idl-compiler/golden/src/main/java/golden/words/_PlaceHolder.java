package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::PlaceHolder}, id {@code IDL:words/PlaceHolder:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _PlaceHolder implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public _PlaceHolder() {
    }

    public _PlaceHolder(int x) {
        this.x = x;
    }
}
