package org.pleiad.orb;

import java.time.Duration;
import java.util.function.Consumer;
import org.omg.PortableInterceptor.ORBInitializer;
import org.pleiad.orb.config.OrbConfig;

/** Settings for a new ORB; those not set have the defaults listed in {@link org.pleiad.orb.config.Setting}. */
public final class PleiadBuilder {
    private final OrbConfig.Builder config = OrbConfig.builder();

    PleiadBuilder() {}

    /**
     * Listens on an address; several may be given.
     *
     * @param host name or address of this machine; {@code 0.0.0.0} or {@code ::} for all
     * @param port 0: the system chooses
     */
    public PleiadBuilder listen(String host, int port) {
        config.listen(host, port);
        return this;
    }

    /** The host name to put into references, where clients cannot use the address that is listened on. */
    public PleiadBuilder publishedHost(String host) {
        config.publishedHost(host);
        return this;
    }

    /** Part of the keys of persistent objects: the same name after a restart answers for the old references. */
    public PleiadBuilder serverName(String name) {
        config.serverName(name);
        return this;
    }

    /**
     * The activator that starts this server on demand.
     *
     * @param url {@code corbaloc::HOST:PORT/PleiadActivator}
     */
    public PleiadBuilder activator(String url) {
        config.activator(url);
        return this;
    }

    /** Names an initial reference by a URL. */
    public PleiadBuilder initialReference(String name, String url) {
        config.initialReference(name, url);
        return this;
    }

    /** Bound of a whole call. */
    public PleiadBuilder callTimeout(Duration timeout) {
        config.callTimeout(timeout);
        return this;
    }

    /** Takes part in starting the ORB, as to register interceptors; several may be given. */
    public PleiadBuilder initializer(ORBInitializer initializer) {
        config.initializer(initializer);
        return this;
    }

    /** Any other setting. */
    public PleiadBuilder configure(Consumer<OrbConfig.Builder> settings) {
        settings.accept(config);
        return this;
    }

    /**
     * Starts the ORB.
     *
     * @throws org.omg.CORBA.INITIALIZE if an address cannot be listened on
     */
    public Pleiad build() {
        return new Pleiad(config.build());
    }
}
