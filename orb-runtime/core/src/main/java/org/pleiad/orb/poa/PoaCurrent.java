package org.pleiad.orb.poa;

import org.omg.CORBA.LocalObject;
import org.omg.PortableServer.Current;
import org.omg.PortableServer.CurrentPackage.NoContext;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/** {@code PortableServer::Current}: the request that the calling thread is running (CORBA 3.3 part 1, 15.3.10). */
final class PoaCurrent extends LocalObject implements Current {
    private final Invocations invocations;

    PoaCurrent(Invocations invocations) {
        this.invocations = invocations;
    }

    @Override
    public POA get_POA() throws NoContext {
        return invocation().adapter();
    }

    @Override
    public byte[] get_object_id() throws NoContext {
        return invocation().objectId();
    }

    @Override
    public org.omg.CORBA.Object get_reference() throws NoContext {
        Invocation invocation = invocation();
        return invocation.adapter().reference(invocation);
    }

    @Override
    public Servant get_servant() throws NoContext {
        return invocation().servant();
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/PortableServer/Current:1.0", "IDL:omg.org/CORBA/Current:1.0"};
    }

    private Invocation invocation() throws NoContext {
        Invocation invocation = invocations.current();
        if (invocation == null) {
            throw new NoContext("the thread is running no request of this ORB");
        }
        return invocation;
    }
}
