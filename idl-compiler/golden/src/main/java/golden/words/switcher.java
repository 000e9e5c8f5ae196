package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code words::switcher}, id {@code IDL:words/switcher:1.0}.
 */
@Generated("org.pleiad.idl")
public final class switcher implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private Keywords discriminator;

    private boolean initialized;

    private int _for;

    private java.lang.String _toString;

    public switcher() {
    }

    public Keywords discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public int _for() {
        if (!initialized || !_selects_for(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch for");
        }
        return _for;
    }

    public void _for(int value) {
        this.discriminator = Keywords._int;
        this._for = value;
        this.initialized = true;
    }

    private static boolean _selects_for(Keywords selector) {
        return selector == Keywords._int;
    }

    public java.lang.String _toString() {
        if (!initialized || !_selects_toString(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch toString");
        }
        return _toString;
    }

    public void _toString(java.lang.String value) {
        this.discriminator = Keywords._package;
        this._toString = value;
        this.initialized = true;
    }

    private static boolean _selects_toString(Keywords selector) {
        return selector == Keywords._package;
    }

    public void __default() {
        this.discriminator = Keywords.value;
        this.initialized = true;
    }

    public void __default(Keywords selector) {
        if (selector == Keywords._int || selector == Keywords._package) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
