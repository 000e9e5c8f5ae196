package golden.words;

import golden.words.BellPackage.Ring;
import golden.words._goto._finalHolder;
import javax.annotation.processing.Generated;

/**
 * Operations of IDL {@code words::Bell}, id {@code IDL:words/Bell:1.0}.
 */
@Generated("org.pleiad.idl")
public interface BellOperations {

    void swing(Ring how);

    void _wait(int _clone) throws _throw;

    int _hashCode();

    void _hashCode(int value);

    java.lang.String _synchronized();

    void _synchronized(java.lang.String value);

    void this_one(_assert value, int in_, int out_, _finalHolder other);
}
