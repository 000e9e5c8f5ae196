package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::MARSHAL}, id {@code IDL:words/MARSHAL:1.0}.
 */
@Generated("org.pleiad.idl")
public final class MARSHAL implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public POA Arrays;

    public MARSHAL() {
    }

    public MARSHAL(POA Arrays) {
        this.Arrays = Arrays;
    }
}
