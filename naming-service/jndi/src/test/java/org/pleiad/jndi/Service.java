package org.pleiad.jndi;

import java.util.Hashtable;
import java.util.Properties;
import javax.naming.Context;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExt;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;

/** A naming service of a test, and what a JNDI program sets to reach it. */
final class Service implements AutoCloseable {
    private final ORB orb;
    private final NamingServer server;
    private final String address;
    private boolean closed;

    Service(NamingConfig config) {
        orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        server = NamingServer.start(orb, config);
        String reference = orb.object_to_string(server.root());
        address = "127.0.0.1:"
                + org.pleiad.orb.ior.IiopProfile.decode(org.pleiad.orb.ior.Ior.parse(reference)
                                .profiles()
                                .get(0))
                        .port();
    }

    Service() {
        this(NamingConfig.DEFAULT);
    }

    ORB orb() {
        return orb;
    }

    NamingContextExt root() {
        return server.root();
    }

    /** {@code HOST:PORT}. */
    String address() {
        return address;
    }

    Hashtable<String, Object> environment() {
        return environment("iiop://" + address);
    }

    static Hashtable<String, Object> environment(String url) {
        var environment = new Hashtable<String, Object>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "org.pleiad.jndi.NamingContextFactory");
        environment.put(Context.PROVIDER_URL, url);
        return environment;
    }

    /** A reference to an object that nobody serves. */
    static org.omg.CORBA.Object object(ORB orb, String key) {
        return org.omg.CosNaming.BindingIteratorHelper.unchecked_narrow(
                orb.string_to_object("corbaloc:iiop:1.2@127.0.0.1:1/" + key));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            server.close();
            orb.destroy();
        }
    }
}
