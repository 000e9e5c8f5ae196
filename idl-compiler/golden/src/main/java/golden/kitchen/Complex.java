package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code kitchen::Complex}, id {@code IDL:pleiad.org/kitchen/Complex:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Complex extends UserException {

    private static final long serialVersionUID = 1L;

    public Tree cause;

    public ByShort choice;

    public String[] list;

    public Complex() {
        super(ComplexHelper.id());
    }

    public Complex(Tree cause, ByShort choice, String[] list) {
        super(ComplexHelper.id());
        this.cause = cause;
        this.choice = choice;
        this.list = list;
    }

    public Complex(String reason, Tree cause, ByShort choice, String[] list) {
        super(ComplexHelper.id() + " " + reason);
        this.cause = cause;
        this.choice = choice;
        this.list = list;
    }
}
