package golden.special.first;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code first::A}, id {@code IDL:example.com/first/A:1.0}.
 */
@Generated("org.pleiad.idl")
public final class A implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public A() {
    }

    public A(int x) {
        this.x = x;
    }
}
