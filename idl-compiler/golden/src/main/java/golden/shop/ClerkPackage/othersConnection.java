package golden.shop.ClerkPackage;

import golden.shop.Till;
import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.Components.Cookie;

/**
 * The tills that may help out.
 *
 * <p>Struct of IDL {@code shop::Clerk::othersConnection}, id {@code IDL:pleiad.org/shop/Clerk/othersConnection:1.0}.
 */
@Generated("org.pleiad.idl")
public final class othersConnection implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public Till objref;

    public Cookie ck;

    public othersConnection() {
    }

    public othersConnection(Till objref, Cookie ck) {
        this.objref = objref;
        this.ck = ck;
    }
}
