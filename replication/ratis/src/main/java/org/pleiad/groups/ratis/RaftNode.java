package org.pleiad.groups.ratis;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.ratis.client.RaftClientRpc;
import org.apache.ratis.conf.Parameters;
import org.apache.ratis.conf.RaftProperties;
import org.apache.ratis.grpc.GrpcFactory;
import org.apache.ratis.proto.RaftProtos.FollowerInfoProto;
import org.apache.ratis.proto.RaftProtos.RoleInfoProto;
import org.apache.ratis.proto.RaftProtos.ServerRpcProto;
import org.apache.ratis.protocol.ClientId;
import org.apache.ratis.protocol.RaftClientReply;
import org.apache.ratis.protocol.RaftClientRequest;
import org.apache.ratis.protocol.RaftGroup;
import org.apache.ratis.protocol.RaftGroupId;
import org.apache.ratis.protocol.RaftPeer;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.server.DivisionInfo;
import org.apache.ratis.server.RaftServer;
import org.apache.ratis.server.storage.RaftStorage;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.EngineFailure.Kind;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Ratis server of a host, and its way to the servers of others. Thread-safe. */
final class RaftNode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RatisEngine.class);

    /** How long opening waits, so that what is wrong is said at once; a large state is installed for longer than that. */
    private static final long START_SECONDS = 5;

    /** Closing ends within this time whatever Ratis does. */
    private static final long CLOSE_SECONDS = 5;

    private final String name;
    private final DomainConfig config;
    private final RatisSettings settings;
    private final ClientId client;
    private final DomainStateMachine machine;
    private final RaftGroupId group;
    private final RaftPeerId self;
    private final long majorityMillis;
    private final Followers followers = new Followers();
    private final Set<String> renewing = ConcurrentHashMap.newKeySet();
    private volatile LogDirectory directory;
    private volatile RaftServer server;
    private volatile RaftClientRpc others;
    private volatile boolean started;
    private volatile boolean closed;

    RaftNode(String name, DomainConfig config, RatisSettings settings, ClientId client, DomainStateMachine machine) {
        this.name = name;
        this.config = config;
        this.settings = settings;
        this.client = client;
        this.machine = machine;
        group = RaftGroupId.valueOf(
                UUID.nameUUIDFromBytes(("pleiad/" + config.domain().name()).getBytes(StandardCharsets.UTF_8)));
        self = RaftPeerId.valueOf(config.self().id().name());
        majorityMillis = config.timing().election().multipliedBy(5).dividedBy(3).toMillis();
    }

    RaftGroupId group() {
        return group;
    }

    RaftPeerId self() {
        return self;
    }

    ClientId client() {
        return client;
    }

    static RaftPeer peer(HostAddress host) {
        Endpoint.of(host.engine());
        return RaftPeer.newBuilder()
                .setId(host.id().name())
                .setAddress(host.engine())
                .build();
    }

    // beginning and end

    void start() {
        Endpoint endpoint = Endpoint.of(config.self().engine());
        List<RaftPeer> founders = config.founders().stream().map(RaftNode::peer).toList();
        free(endpoint);
        directory = LogDirectory.open(config);
        try {
            Parameters parameters = RatisProperties.parameters(settings, followers);
            RaftProperties properties = RatisProperties.of(
                    config, settings, endpoint, directory.path().toFile(), directory.durable());
            Path groupDirectory = directory.path().resolve(group.getUuid().toString());
            RaftStorage.StartupOption option = Files.isDirectory(groupDirectory)
                    ? RaftStorage.StartupOption.RECOVER
                    : RaftStorage.StartupOption.FORMAT;
            server = RaftServer.newBuilder()
                    .setServerId(self)
                    .setGroup(RaftGroup.valueOf(group, founders))
                    .setStateMachine(machine)
                    .setProperties(properties)
                    .setParameters(parameters)
                    .setOption(option)
                    .setThreadGroup(new ThreadGroup(name))
                    .build();
            others = new GrpcFactory(parameters).newRaftClientRpc(client, properties);
            others.addRaftPeers(founders);
        } catch (IOException | RuntimeException e) {
            throw new EngineFailure(Kind.BROKEN, cannotBegin(e), e);
        }
        startServer();
    }

    /** By a thread of its own, since it installs the state that was kept, and the applier may have to come into being first. */
    private void startServer() {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Thread starter = new Thread(
                () -> {
                    try {
                        server.start();
                        started = true;
                        begun.complete(null);
                    } catch (IOException | RuntimeException | Error e) {
                        LOG.error("{}: {}", name, cannotBegin(e), e);
                        begun.completeExceptionally(e);
                    }
                },
                name + "-start");
        starter.setDaemon(true);
        starter.start();
        try {
            begun.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.info(
                    "{}: the server has not begun yet; it goes on, and installs the state that was kept if there is one",
                    name);
        } catch (ExecutionException e) {
            throw new EngineFailure(Kind.BROKEN, cannotBegin(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String cannotBegin(Throwable cause) {
        return "host " + self + " cannot take part in domain " + config.domain() + ": " + cause.getMessage()
                + config.directory()
                        .map(path -> " (its log is in " + path + ")")
                        .orElse("");
    }

    /** Ratis ends the whole process where its port is taken, so that is found out before. */
    private void free(Endpoint endpoint) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(endpoint.host()), endpoint.port()));
        } catch (BindException e) {
            throw new EngineFailure(
                    Kind.BROKEN,
                    "host " + self + " cannot listen at " + config.self().engine() + " for domain " + config.domain()
                            + ": " + e.getMessage() + "; give it another address, the same at all hosts",
                    e);
        } catch (IOException e) {
            throw new EngineFailure(
                    Kind.BROKEN,
                    "host " + self + " cannot listen at " + config.self().engine() + ": " + e.getMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        closed = true;
        CompletableFuture<Void> ended = new CompletableFuture<>();
        Thread closer = new Thread(
                () -> {
                    try {
                        if (server != null) {
                            server.close();
                        }
                        if (others != null) {
                            others.close();
                        }
                    } catch (IOException | RuntimeException e) {
                        LOG.debug("{}: closing", name, e);
                    } finally {
                        ended.complete(null);
                    }
                },
                name + "-close");
        closer.setDaemon(true);
        closer.start();
        try {
            ended.get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("{}: Ratis has not closed its server within {} s; it is left to itself", name, CLOSE_SECONDS);
        } catch (ExecutionException e) {
            LOG.debug("{}: closing", name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        LogDirectory opened = directory;
        if (opened != null) {
            opened.close();
        }
    }

    // requests

    /** Who leads as far as this server knows, or {@code null}. */
    RaftPeerId leader() {
        Optional<RaftServer.Division> division = division();
        return division.isPresent() ? division.get().getInfo().getLeaderId() : null;
    }

    /** Whether this server leads, and takes requests. */
    boolean leaderIsReady() {
        return division().map(d -> d.getInfo().isLeaderReady()).orElse(false);
    }

    /** An entry is in the log for good: if this host leads, the others shall know. */
    void committed() {
        followers.committed();
    }

    Followers followers() {
        return followers;
    }

    /** Has a request answered, by this host's server or by another. */
    CompletableFuture<RaftClientReply> ask(RaftClientRequest request) {
        try {
            if (request.getServerId().equals(self)) {
                return server.submitClientRequestAsync(request);
            }
            knowPeers();
            return others.sendRequestAsyncUnordered(request);
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    RaftServer server() {
        return server;
    }

    RaftClientRpc others() {
        knowPeers();
        return others;
    }

    /**
     * A request to another host failed: its connection is made anew, by a thread of its own. Closing the old one waits for up to
     * five seconds, and those who tell of failures are the clock of all Ratis servers of the process, or threads that the closing
     * waits for. All requests of a connection fail with it; they are one failure.
     */
    void failed(RaftPeerId peer, Throwable cause) {
        renew(peer, "requests", () -> others.handleException(peer, cause, true));
    }

    /**
     * Nobody has led for long: the connections by which votes are asked for are made anew. After many failures gRPC lets up to two
     * minutes pass before it tries a host again, and Ratis asks for votes only where it is connected.
     */
    void reconnect() {
        RaftServer asking = server;
        for (RaftPeer peer : division().map(d -> d.getRaftConf().getAllPeers()).orElse(List.of())) {
            IOException cause = new IOException("nobody leads");
            renew(peer.getId(), "votes", () -> asking.getServerRpc().handleException(peer.getId(), cause, true));
        }
    }

    private void renew(RaftPeerId peer, String what, Runnable how) {
        if (closed || peer.equals(self) || !renewing.add(peer + what)) {
            return;
        }
        Thread renewer = new Thread(
                () -> {
                    try {
                        how.run();
                    } catch (RuntimeException e) {
                        LOG.debug("{}: the connection to {} could not be made anew", name, peer, e);
                    } finally {
                        renewing.remove(peer + what);
                    }
                },
                name + "-renew-" + peer);
        renewer.setDaemon(true);
        renewer.start();
    }

    private void knowPeers() {
        division().ifPresent(d -> others.addRaftPeers(d.getRaftConf().getAllPeers()));
    }

    Optional<RaftServer.Division> division() {
        if (!started || closed) {
            return Optional.empty();
        }
        try {
            return Optional.of(server.getDivision(group));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    // how things stand

    RatisDomain.Standing standing() {
        Optional<RaftServer.Division> found = division();
        if (found.isEmpty()) {
            return RatisDomain.Standing.NONE;
        }
        RaftServer.Division division = found.get();
        DivisionInfo info = division.getInfo();
        Set<HostId> hosts = new TreeSet<>();
        division.getRaftConf()
                .getCurrentPeers()
                .forEach(peer -> RatisDomain.host(peer.getId()).ifPresent(hosts::add));
        boolean inside = hosts.contains(config.self().id());
        RoleInfoProto role = info.getRoleInfoProto();
        return new RatisDomain.Standing(
                true,
                // Ratis closes the server of a leader that was taken out
                info.isAlive() || !inside ? role(info, inside) : Role.CLOSED,
                RatisDomain.host(info.getLeaderId()),
                info.getCurrentTerm(),
                division.getRaftLog().getLastCommittedIndex(),
                hosts,
                inside && majority(info, role, hosts));
    }

    private static Role role(DivisionInfo info, boolean inside) {
        if (!inside) {
            return Role.OUTSIDE;
        }
        return switch (info.getCurrentRole()) {
            case LEADER -> Role.LEADER;
            case CANDIDATE -> Role.CANDIDATE;
            default -> Role.FOLLOWER;
        };
    }

    private boolean majority(DivisionInfo info, RoleInfoProto role, Set<HostId> hosts) {
        if (info.isLeader()) {
            int heard = 1;
            for (ServerRpcProto follower : role.getLeaderInfo().getFollowerInfoList()) {
                if (follower.getLastRpcElapsedTimeMs() <= majorityMillis
                        && hosts.contains(new HostId(follower.getId().getId().toStringUtf8()))) {
                    heard++;
                }
            }
            return heard > hosts.size() / 2;
        }
        FollowerInfoProto follower = role.getFollowerInfo();
        return info.getLeaderId() != null
                && role.hasFollowerInfo()
                && follower.getLeaderInfo().getLastRpcElapsedTimeMs() <= majorityMillis;
    }
}
