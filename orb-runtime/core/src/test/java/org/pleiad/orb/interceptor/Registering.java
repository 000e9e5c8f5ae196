package org.pleiad.orb.interceptor;

import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ClientRequestInterceptor;
import org.omg.PortableInterceptor.IORInterceptor;
import org.omg.PortableInterceptor.Interceptor;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.omg.PortableInterceptor.ORBInitializer;
import org.omg.PortableInterceptor.ServerRequestInterceptor;

/** Registers interceptors of any kind. */
class Registering extends LocalObject implements ORBInitializer {
    private static final long serialVersionUID = 1L;

    private final transient Interceptor[] interceptors;

    Registering(Interceptor... interceptors) {
        this.interceptors = interceptors;
    }

    @Override
    public void pre_init(ORBInitInfo info) {
        try {
            for (Interceptor interceptor : interceptors) {
                if (interceptor instanceof ClientRequestInterceptor client) {
                    info.add_client_request_interceptor(client);
                }
                if (interceptor instanceof ServerRequestInterceptor server) {
                    info.add_server_request_interceptor(server);
                }
                if (interceptor instanceof IORInterceptor references) {
                    info.add_ior_interceptor(references);
                }
            }
        } catch (DuplicateName twice) {
            throw new AssertionError(twice);
        }
    }

    @Override
    public void post_init(ORBInitInfo info) {}
}
