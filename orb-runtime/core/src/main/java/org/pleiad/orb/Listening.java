package org.pleiad.orb;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.config.OrbConfig;
import org.pleiad.orb.group.HeartbeatComponent;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.poa.ReferenceFactory;
import org.pleiad.orb.session.SessionComponent;
import org.pleiad.orb.transport.Bidirectional;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.InboundHandler;
import org.pleiad.orb.transport.ServerTransport;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.server.TcpServerTransport;

/**
 * The addresses that an ORB listens on, and the references that lead there. Listening starts with the first reference, or
 * at once where addresses are configured. Thread-safe.
 */
final class Listening implements ReferenceFactory {
    private static final TcpEndpoint DEFAULT_ADDRESS = new TcpEndpoint("127.0.0.1", 0);

    private static final byte[] ANY_KEY = {'h', 'e', 'r', 'e'};

    private final OrbConfig config;

    /** Where references of persistent objects lead; {@code null}: here, as all others do. */
    private final ActivatorAddress activator;

    /** Set once while the ORB is put together. */
    private OrbParts parts;

    private InboundHandler handler;

    // guarded by this
    private ServerTransport server;
    private boolean closed;

    /** What references say; volatile because every incoming reference is compared with it. */
    private volatile List<Endpoint> published = List.of();

    /** What is listened on; volatile for the same reason. */
    private volatile List<Endpoint> bound = List.of();

    private final Bidirectional directions;
    private final Observer observer;

    Listening(OrbConfig config, ActivatorAddress activator, Bidirectional directions, Observer observer) {
        this.config = config;
        this.activator = activator;
        this.directions = directions;
        this.observer = observer;
    }

    void wire(OrbParts parts, InboundHandler handler) {
        this.parts = parts;
        this.handler = handler;
    }

    /** Starts to listen, unless it has been done. */
    synchronized List<Endpoint> start() {
        if (server != null || closed) {
            return published;
        }
        ServerTransport starting = new TcpServerTransport(config.transport(), handler, directions, observer);
        List<Endpoint> addresses = new ArrayList<>();
        try {
            for (Endpoint address : config.listen().isEmpty() ? List.of(DEFAULT_ADDRESS) : config.listen()) {
                addresses.add(starting.listen(address));
            }
            published = new PublishedAddresses(config).of(addresses);
        } catch (RuntimeException failed) {
            starting.close();
            throw failed;
        }
        server = starting;
        bound = List.copyOf(addresses);
        return published;
    }

    /** What references say. */
    List<Endpoint> published() {
        return published;
    }

    /** Whether a reference with this address leads to this ORB. */
    boolean isOwn(Endpoint endpoint) {
        List<Endpoint> own = published;
        return own.contains(endpoint)
                || bound.contains(endpoint)
                || activator != null && !own.isEmpty() && activator.endpoints().contains(endpoint);
    }

    /** A reference to this process that names no object; others take the addresses from it. */
    org.omg.CORBA.Object here() {
        parts.requireRunning();
        return parts.side()
                .references()
                .stub(ior("", ANY_KEY, start(), config.sessions().offered(), false));
    }

    @Override
    public org.omg.CORBA.Object create(String repositoryId, byte[] objectKey) {
        return create(repositoryId, objectKey, false);
    }

    @Override
    public org.omg.CORBA.Object create(String repositoryId, byte[] objectKey, boolean heartbeats) {
        List<Endpoint> addresses = published;
        if (addresses.isEmpty()) {
            parts.requireRunning();
            addresses = start();
        }
        boolean indirect = activator != null && ObjectAdapters.serverOf(objectKey) != null;
        // the session is kept by the server, which the activator's forward leads to
        Ior ior = indirect
                ? ior(repositoryId, objectKey, activator.endpoints(), false, false)
                : ior(repositoryId, objectKey, addresses, config.sessions().offered(), heartbeats);
        return parts.side().references().stub(ior);
    }

    private Ior ior(
            String repositoryId,
            byte[] objectKey,
            List<? extends Endpoint> addresses,
            boolean sessionsOffered,
            boolean heartbeats) {
        GiopVersion version = config.client().version();
        List<TaggedComponent> components = new ArrayList<>();
        if (version != GiopVersion.V1_0) {
            components.add(TaggedComponent.orbType());
            components.add(new TaggedComponent(
                    TaggedComponent.TAG_CODE_SETS, config.client().codeSets().encode()));
            if (sessionsOffered) {
                components.add(new SessionComponent(
                                (int) Math.max(1, config.sessions().retention().toSeconds()))
                        .encode());
            }
            if (heartbeats) {
                components.add(HeartbeatComponent.ENABLED);
            }
        }
        ProfileAddresses profiles = new ProfileAddresses(
                version,
                config.transport().tls().clientCertificates(),
                config.security().verifier() != null);
        return new Ior(repositoryId, profiles.profiles(addresses, objectKey, components));
    }

    @Override
    public byte[] objectKey(org.omg.CORBA.Object reference) {
        return parts.side().references().localKey(reference);
    }

    /** Stops reading, waits for running requests, closes. */
    void close() {
        ServerTransport ending;
        synchronized (this) {
            closed = true;
            ending = server;
            server = null;
        }
        if (ending != null) {
            ending.close(config.shutdownGrace());
        }
    }
}
