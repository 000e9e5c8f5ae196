package org.pleiad.groups.ratis;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ratis.protocol.RaftClientReply;
import org.apache.ratis.protocol.RaftPeer;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.protocol.SetConfigurationRequest;
import org.apache.ratis.protocol.TransferLeadershipRequest;
import org.apache.ratis.protocol.exceptions.NotLeaderException;
import org.apache.ratis.protocol.exceptions.ReconfigurationTimeoutException;
import org.apache.ratis.server.RaftServer;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.EngineFailure.Kind;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/**
 * Changes of who votes and who leads: asked of the leader, one after the other, by a thread that is there while there is something
 * to do, since each is a blocking call; again while nobody leads or another change is on its way.
 */
final class Membership implements AutoCloseable {
    /** Changes that may wait. */
    private static final int WAITING = 64;

    /** A host that is added installs the state before its vote counts; that takes what it takes, within this bound. */
    private static final Duration LONGEST_ADDITION = Duration.ofMinutes(3);

    private static final long PAUSE_MILLIS = 100;

    private final Environment environment;
    private final DomainConfig config;
    private final RaftNode node;
    private final ThreadPoolExecutor worker;
    private final AtomicLong numbers = new AtomicLong(1L << 62);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** One attempt at the leader. */
    private interface Attempt {
        /** Empty if there is nothing to change. */
        Optional<RaftClientReply> at(RaftPeerId leader, List<RaftPeer> hosts) throws IOException;
    }

    Membership(String name, Environment environment, DomainConfig config, RaftNode node) {
        this.environment = environment;
        this.config = config;
        this.node = node;
        worker = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), task -> {
            Thread thread = new Thread(task, name + "-hosts");
            thread.setDaemon(true);
            return thread;
        });
        worker.allowCoreThreadTimeOut(true);
    }

    CompletionStage<Void> add(HostAddress host) {
        RaftPeer newcomer;
        try {
            newcomer = RaftNode.peer(host);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(new EngineFailure(Kind.OUTSIDE, e.getMessage(), e));
        }
        return change("add host " + host.id(), LONGEST_ADDITION, (leader, hosts) -> {
            if (hosts.stream().anyMatch(peer -> peer.getId().equals(newcomer.getId()))) {
                return Optional.empty();
            }
            List<RaftPeer> then = new ArrayList<>(hosts);
            then.add(newcomer);
            return Optional.of(set(leader, hosts, then));
        });
    }

    CompletionStage<Void> remove(HostId host) {
        return change("remove host " + host, config.timing().outcome(), (leader, hosts) -> {
            List<RaftPeer> then = hosts.stream()
                    .filter(peer -> !peer.getId().toString().equals(host.name()))
                    .toList();
            if (then.size() == hosts.size()) {
                return Optional.empty();
            }
            if (then.isEmpty()) {
                throw new EngineFailure(Kind.OUTSIDE, "host " + host + " is the only one of domain " + config.domain());
            }
            return Optional.of(set(leader, hosts, then));
        });
    }

    CompletionStage<Void> transfer(HostId to) {
        RaftPeerId target = RaftPeerId.valueOf(to.name());
        long millis = config.timing().outcome().toMillis();
        return change("let host " + to + " lead", config.timing().outcome(), (leader, hosts) -> {
            if (leader.equals(target)) {
                return Optional.empty();
            }
            if (hosts.stream().noneMatch(peer -> peer.getId().equals(target))) {
                throw new EngineFailure(
                        Kind.OUTSIDE,
                        "host " + to + " is none of the hosts of domain " + config.domain() + "; add it first");
            }
            TransferLeadershipRequest request = new TransferLeadershipRequest(
                    node.client(), leader, node.group(), numbers.incrementAndGet(), target, millis / 2);
            return Optional.of(
                    leader.equals(node.self())
                            ? node.server().transferLeadership(request)
                            : node.others().sendRequest(request));
        });
    }

    private RaftClientReply set(RaftPeerId leader, List<RaftPeer> now, List<RaftPeer> then) throws IOException {
        SetConfigurationRequest request = new SetConfigurationRequest(
                node.client(),
                leader,
                node.group(),
                numbers.incrementAndGet(),
                SetConfigurationRequest.Arguments.newBuilder()
                        .setServersInCurrentConf(now)
                        .setServersInNewConf(then)
                        .setMode(SetConfigurationRequest.Mode.COMPARE_AND_SET)
                        .build());
        return leader.equals(node.self())
                ? node.server().setConfiguration(request)
                : node.others().sendRequest(request);
    }

    private CompletionStage<Void> change(String what, Duration bound, Attempt attempt) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        long deadline = environment.nanoTime() + bound.toNanos();
        try {
            worker.execute(() -> {
                try {
                    attemptUntil(what, deadline, attempt);
                    done.complete(null);
                } catch (EngineFailure e) {
                    done.completeExceptionally(e);
                } catch (RuntimeException e) {
                    done.completeExceptionally(new EngineFailure(Kind.UNKNOWN, what + ": " + e.getMessage(), e));
                }
            });
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new EngineFailure(
                    closed.getCount() == 0 ? Kind.OUTSIDE : Kind.OVERLOADED,
                    what + ": " + WAITING + " changes of hosts wait already, or the domain is closed",
                    e));
        }
        return done.minimalCompletionStage();
    }

    private void attemptUntil(String what, long deadline, Attempt attempt) {
        boolean asked = false;
        Throwable last = null;
        while (true) {
            RaftPeerId leader = node.leader();
            Optional<RaftServer.Division> division = node.division();
            if (leader != null && division.isPresent()) {
                try {
                    Optional<RaftClientReply> reply = attempt.at(
                            leader, List.copyOf(division.get().getRaftConf().getCurrentPeers()));
                    if (reply.isEmpty() || reply.get().isSuccess()) {
                        return;
                    }
                    last = reply.get().getException();
                    asked |= !(last instanceof NotLeaderException);
                    if (last instanceof ReconfigurationTimeoutException) {
                        // the leader has waited for the newcomer ten elections long; it was not let in
                        throw new EngineFailure(
                                Kind.UNKNOWN,
                                "could not " + what + ": it does not answer; start it first, with no founders",
                                last);
                    }
                } catch (IOException e) {
                    last = e;
                    asked = true;
                    node.failed(leader, e);
                }
            }
            if (environment.nanoTime() - deadline >= 0) {
                String why =
                        last == null ? "nobody leads domain " + config.domain() : String.valueOf(last.getMessage());
                throw new EngineFailure(
                        asked ? Kind.UNKNOWN : Kind.NO_MAJORITY, "could not " + what + ": " + why, last);
            }
            pause(what);
        }
    }

    private void pause(String what) {
        boolean ended;
        try {
            ended = closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
        }
        if (ended) {
            throw new EngineFailure(Kind.OUTSIDE, "could not " + what + ": the domain was closed");
        }
    }

    @Override
    public void close() {
        closed.countDown();
        worker.shutdownNow();
    }
}
