package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::RuntimeException}, id {@code IDL:words/RuntimeException:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RuntimeException implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public MARSHAL m;

    public RuntimeException() {
    }

    public RuntimeException(MARSHAL m) {
        this.m = m;
    }
}
