package golden.modern;

import java.util.BitSet;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code modern::Tree}, id {@code IDL:pleiad.org/modern/Tree:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Tree implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public byte small;

    public byte count;

    @SuppressWarnings("serial")
    public Map<String, Tree> children;

    @SuppressWarnings("serial")
    public Map<String, BitSet>[] modes;

    public BitSet shown;

    public AllBits[] bits;

    public Tree() {
    }

    public Tree(byte small, byte count, Map<String, Tree> children, Map<String, BitSet>[] modes, BitSet shown, AllBits[] bits) {
        this.small = small;
        this.count = count;
        this.children = children;
        this.modes = modes;
        this.shown = shown;
        this.bits = bits;
    }
}
