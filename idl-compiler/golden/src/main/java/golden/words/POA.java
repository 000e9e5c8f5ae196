package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::POA}, id {@code IDL:words/POA:1.0}.
 */
@Generated("org.pleiad.idl")
public final class POA implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public TypeCode Math;

    public POA() {
    }

    public POA(TypeCode Math) {
        this.Math = Math;
    }
}
