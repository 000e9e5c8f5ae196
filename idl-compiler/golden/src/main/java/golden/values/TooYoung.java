package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code values::TooYoung}, id {@code IDL:pleiad.org/values/TooYoung:1.0}.
 */
@Generated("org.pleiad.idl")
public final class TooYoung extends UserException {

    private static final long serialVersionUID = 1L;

    public int age;

    public TooYoung() {
        super(TooYoungHelper.id());
    }

    public TooYoung(int age) {
        super(TooYoungHelper.id());
        this.age = age;
    }

    public TooYoung(String reason, int age) {
        super(TooYoungHelper.id() + " " + reason);
        this.age = age;
    }
}
