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
 * Base of a servant that finds a servant for each request, for code of the time when its interface was not yet local. New code implements
 * {@link ServantLocator} and extends {@link org.omg.CORBA.LocalObject}.
 */
public abstract class ServantLocatorPOA extends Servant implements ServantLocatorOperations, InvokeHandler {
    public ServantLocatorPOA() {}

    /** Refuses every request: the types of its parameters exist in one process only. */
    @Override
    public OutputStream _invoke(String operation, InputStream input, ResponseHandler handler) {
        throw new BAD_OPERATION(
                "ServantLocator." + operation + " cannot be called from another process",
                OMGVMCID.value | 2,
                CompletionStatus.COMPLETED_NO);
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _ServantLocatorStub.interfaces();
    }

    public ServantLocator _this() {
        return referenceTo(super._this_object());
    }

    public ServantLocator _this(ORB orb) {
        return referenceTo(super._this_object(orb));
    }

    private static ServantLocator referenceTo(org.omg.CORBA.Object object) {
        if (object instanceof ServantLocator typed) {
            return typed;
        }
        _ServantLocatorStub stub = new _ServantLocatorStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
