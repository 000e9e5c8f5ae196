package org.pleiad.samples.filters.errors;

import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.omg.PortableInterceptor.ORBInitInfoPackage.InvalidName;
import org.omg.PortableInterceptor.ORBInitializer;

/**
 * Puts the filter into an ORB that is told to by the property
 * {@code org.omg.PortableInterceptor.ORBInitializerClass.} and this class's name. Wants the initial reference
 * {@code StandIn}.
 */
public final class FailureFilterInitializer extends LocalObject implements ORBInitializer {
    private static final long serialVersionUID = 1;

    /** Made by the ORB. */
    public FailureFilterInitializer() {}

    @Override
    public void pre_init(ORBInitInfo info) {
        // references can be had in post_init only
    }

    @Override
    public void post_init(ORBInitInfo info) {
        try {
            info.add_client_request_interceptor(new FailureFilter(info.resolve_initial_references("StandIn")));
        } catch (InvalidName missing) {
            throw new IllegalStateException("give the ORB -ORBInitRef StandIn=URL", missing);
        } catch (DuplicateName twice) {
            throw new IllegalStateException("the filter was put into this ORB twice", twice);
        }
    }
}
