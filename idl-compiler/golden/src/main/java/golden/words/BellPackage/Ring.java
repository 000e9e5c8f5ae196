package golden.words.BellPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::Bell::Ring}, id {@code IDL:words/Bell/Ring:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Ring implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int times;

    public Ring() {
    }

    public Ring(int times) {
        this.times = times;
    }
}
