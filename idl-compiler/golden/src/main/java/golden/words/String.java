package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * types that have the names of what generated code refers to
 *
 * <p>Struct of IDL {@code words::String}, id {@code IDL:words/String:1.0}.
 */
@Generated("org.pleiad.idl")
public final class String implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public java.lang.String text = "";

    public String() {
    }

    public String(java.lang.String text) {
        this.text = text;
    }
}
