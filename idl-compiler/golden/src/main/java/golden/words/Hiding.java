package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code words::Hiding}, id {@code IDL:words/Hiding:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Hiding implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int[] java;

    public int[] org;

    public Hiding() {
    }

    public Hiding(int[] java, int[] org) {
        this.java = java;
        this.org = org;
    }
}
