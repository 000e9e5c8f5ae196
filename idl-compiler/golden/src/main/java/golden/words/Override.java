package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::Override}, id {@code IDL:words/Override:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Override implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public String s;

    public Override() {
    }

    public Override(String s) {
        this.s = s;
    }
}
