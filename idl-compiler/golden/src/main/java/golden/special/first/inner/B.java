package golden.special.first.inner;

import golden.special.first.A;
import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code first::inner::B}, id {@code IDL:example.com/first/inner/B:1.0}.
 */
@Generated("org.pleiad.idl")
public final class B implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public A content;

    public B() {
    }

    public B(A content) {
        this.content = content;
    }
}
