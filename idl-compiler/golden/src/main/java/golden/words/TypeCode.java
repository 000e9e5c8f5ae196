package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::TypeCode}, id {@code IDL:words/TypeCode:1.0}.
 */
@Generated("org.pleiad.idl")
public final class TypeCode implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public ORB POA;

    public TypeCode() {
    }

    public TypeCode(ORB POA) {
        this.POA = POA;
    }
}
