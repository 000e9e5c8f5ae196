package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::PlaceHelper}, id {@code IDL:words/PlaceHelper:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _PlaceHelper implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public _PlaceHelper() {
    }

    public _PlaceHelper(int x) {
        this.x = x;
    }
}
