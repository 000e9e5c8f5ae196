package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::BellPackage}, id {@code IDL:words/BellPackage:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _BellPackage implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public _BellPackage() {
    }

    public _BellPackage(int x) {
        this.x = x;
    }
}
