package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByChar}, id {@code IDL:pleiad.org/kitchen/ByChar:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByChar implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private char discriminator;

    private boolean initialized;

    private short letter;

    private Any rest;

    public ByChar() {
    }

    public char discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public short letter() {
        if (!initialized || !_selects_letter(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch letter");
        }
        return letter;
    }

    public void letter(short value) {
        this.discriminator = 'a';
        this.letter = value;
        this.initialized = true;
    }

    public void letter(char selector, short value) {
        if (!_selects_letter(selector)) {
            throw new BAD_OPERATION("the discriminator does not select the branch letter");
        }
        this.discriminator = selector;
        this.letter = value;
        this.initialized = true;
    }

    private static boolean _selects_letter(char selector) {
        return selector == 'a' || selector == '\'';
    }

    public Any rest() {
        if (!initialized || !_selects_rest(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch rest");
        }
        return rest;
    }

    public void rest(Any value) {
        this.discriminator = '\u0000';
        this.rest = value;
        this.initialized = true;
    }

    public void rest(char selector, Any value) {
        if (!_selects_rest(selector)) {
            throw new BAD_OPERATION("the discriminator does not select the branch rest");
        }
        this.discriminator = selector;
        this.rest = value;
        this.initialized = true;
    }

    private static boolean _selects_rest(char selector) {
        return !(selector == 'a' || selector == '\'');
    }
}
