package org.pleiad.orb.transport;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.BidirectionalContext;
import org.pleiad.orb.giop.BidirectionalContext.ListenPoint;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may call whom over connections that the other side opened (CORBA 3.3 part 2, 9.8); one for each ORB. Thread-safe.
 *
 * <p>As client: to which endpoints connections are offered, and what tells the server so: a service context with each
 * request, since another caller may have opened the connection. As server: which addresses lead over which connection of
 * a client. A client gets the calls to an address only if the address is that of its connection, or the setting trusts
 * it: otherwise it could draw calls to itself that are meant for others. And nobody gets the calls to an address that a
 * living connection from another host has.
 */
public final class Bidirectional {
    private static final Logger LOG = LoggerFactory.getLogger(Bidirectional.class);

    /** Endpoints to which a policy has offered connections; beyond, further ones are not offered. */
    private static final int MAX_OFFERED = 4096;

    /** Addresses that lead over connections of clients; beyond, further ones are called in the ordinary way. */
    private static final int MAX_PATHS = 16_384;

    private final BidirectionalConfig config;
    private final Set<Endpoint> offered = ConcurrentHashMap.newKeySet();
    private final Map<TcpEndpoint, CallbackPath> paths = new ConcurrentHashMap<>();

    /** Set once while the ORB is put together. */
    private volatile InboundHandler handler;

    private volatile Supplier<List<Endpoint>> ownAddresses = List::of;

    /** Whether calls need to look at {@link #offered}, and at {@link #paths}: false in nearly every ORB. */
    private volatile boolean anyOffered;

    private volatile boolean anyPaths;

    /** The last context made and what it was made from; volatile because any thread may replace it. */
    private volatile Announcement announcement = new Announcement(List.of(), null);

    private record Announcement(List<Endpoint> addresses, ServiceContext context) {}

    public Bidirectional(BidirectionalConfig config) {
        this.config = config;
        this.anyOffered = config.offer();
    }

    /**
     * Completes the ORB's wiring.
     *
     * @param requests handles the requests that servers send over connections of this ORB
     * @param addresses what the references of this ORB name, as of now
     */
    public void wire(InboundHandler requests, Supplier<List<Endpoint>> addresses) {
        handler = requests;
        ownAddresses = addresses;
    }

    /** Handles the requests that servers send over connections of this ORB. */
    public InboundHandler handler() {
        return handler;
    }

    // As client

    /** Whether connections to an endpoint may carry requests both ways. */
    public boolean isOfferedTo(Endpoint endpoint) {
        return anyOffered && handler != null && (config.offer() || offered.contains(endpoint));
    }

    /**
     * The contexts of a request, with the listen points if connections to its endpoint are offered.
     *
     * @param byPolicy whether a policy of the caller offers them
     */
    public ServiceContexts announce(
            Endpoint endpoint, GiopVersion version, ServiceContexts contexts, boolean byPolicy) {
        if ((!config.offer() && !byPolicy) || version != GiopVersion.V1_2) {
            return contexts;
        }
        if (!config.offer() && !offer(endpoint)) {
            return contexts;
        }
        ServiceContext context = context(ownAddresses.get());
        return context == null ? contexts : contexts.with(context);
    }

    private boolean offer(Endpoint endpoint) {
        if (offered.contains(endpoint)) {
            return true;
        }
        if (offered.size() >= MAX_OFFERED) {
            return false;
        }
        offered.add(endpoint);
        anyOffered = true;
        return true;
    }

    private ServiceContext context(List<Endpoint> addresses) {
        Announcement known = announcement;
        if (known.addresses() == addresses) {
            return known.context();
        }
        List<ListenPoint> points = addresses.stream()
                .filter(TcpEndpoint.class::isInstance)
                .map(TcpEndpoint.class::cast)
                .map(tcp -> new ListenPoint(tcp.host(), tcp.port()))
                .toList();
        ServiceContext context = points.isEmpty() ? null : new BidirectionalContext(points).encode();
        announcement = new Announcement(addresses, context);
        return context;
    }

    // As server

    /** Whether clients may offer their connections without a policy of the adapter that they call. */
    public boolean accepts() {
        return config.accept();
    }

    /** The connection of a client over which calls to an address go; {@code null}: none, open one. */
    public CallbackPath path(Endpoint endpoint) {
        if (!anyPaths) {
            return null;
        }
        CallbackPath path = paths.get(endpoint);
        return path != null && path.isOpen() ? path : null;
    }

    /**
     * A client says at which addresses it is known.
     *
     * @throws org.omg.CORBA.MARSHAL if the context is malformed
     */
    public void offered(CallbackPath path, byte[] context) {
        for (ListenPoint point : BidirectionalContext.decode(context).points()) {
            TcpEndpoint address = new TcpEndpoint(point.host(), point.port());
            if (ownAddresses.get().contains(address)) {
                LOG.debug("{} claims the address {} of this ORB itself; ignored", path.peer(), address);
            } else if (!config.trustPeers() && !isOf(path.peer(), point.host())) {
                LOG.info(
                        "{} wants to be called back for {}, which is not its address; ignored"
                                + " (org.pleiad.orb.bidirectional.trust would allow it)",
                        path.peer(),
                        address);
            } else {
                lead(address, path);
            }
        }
    }

    private void lead(TcpEndpoint address, CallbackPath path) {
        if (paths.size() >= MAX_PATHS && !paths.containsKey(address)) {
            LOG.warn("{} is called back over a connection of its own: {} addresses are known", address, MAX_PATHS);
            return;
        }
        anyPaths = true;
        paths.compute(
                address,
                (at, present) ->
                        present == null || !present.isOpen() || sameHost(present.peer(), path.peer()) ? path : present);
    }

    /** A connection has ended: nothing leads over it any more. */
    public void ended(CallbackPath path) {
        paths.values().removeIf(each -> each == path);
    }

    private static boolean sameHost(SocketAddress one, SocketAddress other) {
        return one instanceof InetSocketAddress first
                && other instanceof InetSocketAddress second
                && Objects.equals(first.getAddress(), second.getAddress());
    }

    /** Names are not looked up, which could take long: besides literal addresses, only localhost is known. */
    private static boolean isOf(SocketAddress peer, String host) {
        if (!(peer instanceof InetSocketAddress tcp) || tcp.getAddress() == null) {
            // a Unix-domain socket: the peer is on this machine, and has no address to compare
            return false;
        }
        if (host.equalsIgnoreCase("localhost")) {
            return tcp.getAddress().isLoopbackAddress();
        }
        byte[] literal = NetUtil.createByteArrayFromIpAddressString(host);
        if (literal == null) {
            return false;
        }
        try {
            return InetAddress.getByAddress(literal).equals(tcp.getAddress());
        } catch (UnknownHostException wrongLength) {
            return false;
        }
    }
}
