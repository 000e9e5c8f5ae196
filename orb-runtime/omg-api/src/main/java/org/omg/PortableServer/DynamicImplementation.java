package org.omg.PortableServer;

import org.omg.CORBA.ServerRequest;

/** A servant that takes its requests dynamically, for interfaces that are not known when it is compiled. */
public abstract class DynamicImplementation extends Servant {
    public DynamicImplementation() {}

    /** Carries out one request. */
    public abstract void invoke(ServerRequest request);
}
