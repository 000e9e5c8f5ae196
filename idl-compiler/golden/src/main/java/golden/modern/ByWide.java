package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code modern::ByWide}, id {@code IDL:pleiad.org/modern/ByWide:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByWide implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private char discriminator;

    private boolean initialized;

    private int first;

    private String other;

    public ByWide() {
    }

    public char discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public int first() {
        if (!initialized || !_selects_first(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch first");
        }
        return first;
    }

    public void first(int value) {
        this.discriminator = 'a';
        this.first = value;
        this.initialized = true;
    }

    private static boolean _selects_first(char selector) {
        return selector == 'a';
    }

    public String other() {
        if (!initialized || !_selects_other(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch other");
        }
        return other;
    }

    public void other(String value) {
        this.discriminator = '\u0000';
        this.other = value;
        this.initialized = true;
    }

    public void other(char selector, String value) {
        if (!_selects_other(selector)) {
            throw new BAD_OPERATION("the discriminator does not select the branch other");
        }
        this.discriminator = selector;
        this.other = value;
        this.initialized = true;
    }

    private static boolean _selects_other(char selector) {
        return !(selector == 'a');
    }
}
