package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::DefaultWithLabels}, id {@code IDL:pleiad.org/kitchen/DefaultWithLabels:1.0}.
 */
@Generated("org.pleiad.idl")
public final class DefaultWithLabels implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private int discriminator;

    private boolean initialized;

    private String text;

    private short number;

    public DefaultWithLabels() {
    }

    public int discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public String text() {
        if (!initialized || !_selects_text(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch text");
        }
        return text;
    }

    public void text(String value) {
        this.discriminator = 0;
        this.text = value;
        this.initialized = true;
    }

    public void text(int selector, String value) {
        if (!_selects_text(selector)) {
            throw new BAD_OPERATION("the discriminator does not select the branch text");
        }
        this.discriminator = selector;
        this.text = value;
        this.initialized = true;
    }

    private static boolean _selects_text(int selector) {
        return !(selector == 2);
    }

    public short number() {
        if (!initialized || !_selects_number(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch number");
        }
        return number;
    }

    public void number(short value) {
        this.discriminator = 2;
        this.number = value;
        this.initialized = true;
    }

    private static boolean _selects_number(int selector) {
        return selector == 2;
    }
}
