package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::var}, id {@code IDL:words/var:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _var implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public RuntimeException[] record;

    public _var() {
    }

    public _var(RuntimeException[] record) {
        this.record = record;
    }
}
