package org.omg.PortableServer;

import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.ServantObject;
import org.omg.PortableServer.ServantLocatorPackage.CookieHolder;

/** Reference to a {@link ServantLocatorPOA} in the same process. */
public class _ServantLocatorStub extends ObjectImpl implements ServantLocator {
    private static final long serialVersionUID = 1L;

    public _ServantLocatorStub() {}

    static String[] interfaces() {
        return new String[] {
            "IDL:omg.org/PortableServer/ServantLocator:1.0", "IDL:omg.org/PortableServer/ServantManager:1.0"
        };
    }

    @Override
    public String[] _ids() {
        return interfaces();
    }

    private ServantObject servant(String operation) {
        ServantObject local = _servant_preinvoke(operation, ServantLocatorOperations.class);
        if (local == null) {
            throw new NO_IMPLEMENT("ServantLocator." + operation + " cannot be called in another process");
        }
        return local;
    }

    @Override
    public Servant preinvoke(byte[] oid, POA adapter, String operation, CookieHolder the_cookie) throws ForwardRequest {
        ServantObject local = servant("preinvoke");
        try {
            ServantLocatorOperations target = (ServantLocatorOperations) local.servant;
            return target.preinvoke(oid, adapter, operation, the_cookie);
        } finally {
            _servant_postinvoke(local);
        }
    }

    @Override
    public void postinvoke(byte[] oid, POA adapter, String operation, Object the_cookie, Servant the_servant) {
        ServantObject local = servant("postinvoke");
        try {
            ServantLocatorOperations target = (ServantLocatorOperations) local.servant;
            target.postinvoke(oid, adapter, operation, the_cookie, the_servant);
        } finally {
            _servant_postinvoke(local);
        }
    }
}
