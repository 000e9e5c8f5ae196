package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.LocalObject;

/**
 * Base of implementations of IDL {@code kitchen::Drawer}, id {@code IDL:pleiad.org/kitchen/Drawer:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class _DrawerLocalBase extends LocalObject implements Drawer {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/kitchen/Drawer:1.0", "IDL:pleiad.org/kitchen/Food:1.0" };

    protected _DrawerLocalBase() {
    }

    public String[] _ids() {
        return _IDS.clone();
    }
}
