package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code values::Choice}, id {@code IDL:pleiad.org/values/Choice:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Choice implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private int discriminator;

    private boolean initialized;

    private Person who;

    private BoxedLong number;

    public Choice() {
    }

    public int discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public Person who() {
        if (!initialized || !_selects_who(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch who");
        }
        return who;
    }

    public void who(Person value) {
        this.discriminator = 1;
        this.who = value;
        this.initialized = true;
    }

    private static boolean _selects_who(int selector) {
        return selector == 1;
    }

    public BoxedLong number() {
        if (!initialized || !_selects_number(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch number");
        }
        return number;
    }

    public void number(BoxedLong value) {
        this.discriminator = 2;
        this.number = value;
        this.initialized = true;
    }

    private static boolean _selects_number(int selector) {
        return selector == 2;
    }

    public void __default() {
        this.discriminator = 0;
        this.initialized = true;
    }

    public void __default(int selector) {
        if (selector == 1 || selector == 2) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
