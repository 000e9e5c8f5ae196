package UnnamedPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * Exception of IDL {@code Unnamed::Lost}, id {@code IDL:Unnamed/Lost:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Lost extends UserException {

    private static final long serialVersionUID = 1L;

    public String where = "";

    public Lost() {
        super(LostHelper.id());
    }

    public Lost(String where) {
        super(LostHelper.id());
        this.where = where;
    }

    public Lost(String reason, String where) {
        super(LostHelper.id() + " " + reason);
        this.where = where;
    }
}
