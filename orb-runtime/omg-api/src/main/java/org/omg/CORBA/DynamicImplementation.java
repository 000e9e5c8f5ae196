package org.omg.CORBA;

import org.omg.CORBA.portable.ObjectImpl;

/**
 * A servant that takes its requests dynamically, connected with {@link ORB#connect}.
 *
 * @deprecated {@link org.omg.PortableServer.DynamicImplementation} took its place.
 */
@Deprecated
public class DynamicImplementation extends ObjectImpl {
    public DynamicImplementation() {}

    /** Carries out one request. */
    public void invoke(ServerRequest request) {
        throw new NO_IMPLEMENT("DynamicImplementation.invoke");
    }

    @Override
    public String[] _ids() {
        throw new NO_IMPLEMENT("DynamicImplementation._ids");
    }
}
