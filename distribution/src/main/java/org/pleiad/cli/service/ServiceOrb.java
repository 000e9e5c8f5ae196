package org.pleiad.cli.service;

import org.omg.CORBA.ORB;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** The ORB of a verb that serves until its process is ended. */
public final class ServiceOrb {
    private ServiceOrb() {}

    /**
     * An ORB that listens.
     *
     * @param name of the service, for the thread that ends it
     * @param host address to listen at and to publish
     * @param port 0 for any free one
     */
    public static ORB start(String name, String host, int port) {
        ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://" + bracketed(host) + ":" + port}, null);
        // a signal ends the process by way of this hook: running requests complete, clients get a CloseConnection
        Runtime.getRuntime().addShutdownHook(new Thread(() -> orb.shutdown(true), "pleiad-" + name + "-shutdown"));
        return orb;
    }

    /**
     * The URL of a service at the address of one of its references.
     *
     * @param reference as {@link ORB#object_to_string} has it
     * @param key the object key, escaped
     */
    public static String corbaloc(String reference, String key) {
        IiopProfile profile = IiopProfile.decode(Ior.parse(reference).profiles().get(0));
        return "corbaloc:iiop:1.2@" + bracketed(profile.host()) + ":" + profile.port() + "/" + key;
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
