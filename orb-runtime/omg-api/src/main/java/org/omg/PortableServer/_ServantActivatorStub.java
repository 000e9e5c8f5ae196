package org.omg.PortableServer;

import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.ServantObject;

/** Reference to a {@link ServantActivatorPOA} in the same process. */
public class _ServantActivatorStub extends ObjectImpl implements ServantActivator {
    private static final long serialVersionUID = 1L;

    public _ServantActivatorStub() {}

    static String[] interfaces() {
        return new String[] {
            "IDL:omg.org/PortableServer/ServantActivator:1.0", "IDL:omg.org/PortableServer/ServantManager:1.0"
        };
    }

    @Override
    public String[] _ids() {
        return interfaces();
    }

    private ServantObject servant(String operation) {
        ServantObject local = _servant_preinvoke(operation, ServantActivatorOperations.class);
        if (local == null) {
            throw new NO_IMPLEMENT("ServantActivator." + operation + " cannot be called in another process");
        }
        return local;
    }

    @Override
    public Servant incarnate(byte[] oid, POA adapter) throws ForwardRequest {
        ServantObject local = servant("incarnate");
        try {
            ServantActivatorOperations target = (ServantActivatorOperations) local.servant;
            return target.incarnate(oid, adapter);
        } finally {
            _servant_postinvoke(local);
        }
    }

    @Override
    public void etherealize(
            byte[] oid, POA adapter, Servant serv, boolean cleanup_in_progress, boolean remaining_activations) {
        ServantObject local = servant("etherealize");
        try {
            ServantActivatorOperations target = (ServantActivatorOperations) local.servant;
            target.etherealize(oid, adapter, serv, cleanup_in_progress, remaining_activations);
        } finally {
            _servant_postinvoke(local);
        }
    }
}
