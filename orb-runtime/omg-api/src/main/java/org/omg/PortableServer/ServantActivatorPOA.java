package org.omg.PortableServer;

import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OMGVMCID;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;

/**
 * Base of a servant that finds servants that the adapter then remembers, for code of the time when its interface was not yet local. New code implements
 * {@link ServantActivator} and extends {@link org.omg.CORBA.LocalObject}.
 */
public abstract class ServantActivatorPOA extends Servant implements ServantActivatorOperations, InvokeHandler {
    public ServantActivatorPOA() {}

    /** Refuses every request: the types of its parameters exist in one process only. */
    @Override
    public OutputStream _invoke(String operation, InputStream input, ResponseHandler handler) {
        throw new BAD_OPERATION(
                "ServantActivator." + operation + " cannot be called from another process",
                OMGVMCID.value | 2,
                CompletionStatus.COMPLETED_NO);
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _ServantActivatorStub.interfaces();
    }

    public ServantActivator _this() {
        return referenceTo(super._this_object());
    }

    public ServantActivator _this(ORB orb) {
        return referenceTo(super._this_object(orb));
    }

    private static ServantActivator referenceTo(org.omg.CORBA.Object object) {
        if (object instanceof ServantActivator typed) {
            return typed;
        }
        _ServantActivatorStub stub = new _ServantActivatorStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
