package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * ---- recursion -------------------------------------------------------------------------
 *
 * <p>Struct of IDL {@code kitchen::Tree}, id {@code IDL:pleiad.org/kitchen/Tree:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Tree implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public String label = "";

    public Tree[] branches;

    public Tree() {
    }

    public Tree(String label, Tree[] branches) {
        this.label = label;
        this.branches = branches;
    }
}
