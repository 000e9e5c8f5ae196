package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::Integer}, id {@code IDL:words/Integer:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Integer implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int digits;

    public Integer() {
    }

    public Integer(int digits) {
        this.digits = digits;
    }
}
