package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code modern::Tiny}, id {@code IDL:pleiad.org/modern/Tiny:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Tiny implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public byte small;

    public byte count;

    public Tiny() {
    }

    public Tiny(byte small, byte count) {
        this.small = small;
        this.count = count;
    }
}
