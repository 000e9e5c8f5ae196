package org.pleiad.groups.ratis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ratis.proto.RaftProtos.AppendEntriesReplyProto;
import org.apache.ratis.proto.RaftProtos.AppendEntriesReplyProto.AppendResult;
import org.apache.ratis.protocol.RaftPeer;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.server.DivisionInfo;
import org.apache.ratis.server.RaftConfiguration;
import org.apache.ratis.server.RaftServer;
import org.apache.ratis.server.leader.LogAppender;

/**
 * The leader's side of read barriers (Ongaro's dissertation on Raft, 6.4): up to where the log was for good when somebody asked,
 * told when a majority has answered messages that were sent after the question. Ratis' own is not used. It vouches without a
 * message where nothing was committed since it last had a majority, so a leader that was deposed meanwhile would hide what its
 * successor has taken; and it answers under two locks that its threads take in either order, so they stood still for ever.
 * Asked by threads of Ratis, answered by those of gRPC; neither waits here.
 */
final class ReadIndex {
    /** The answer of one that does not lead, or is not heard: ask again. */
    static final long NONE = -1;

    /** Questions that may be open: one for each host and each of its lives that somebody still waits for. */
    private static final int OPEN = 1024;

    private final RaftPeerId self;
    private final Followers followers;
    private final long patienceNanos;
    private final long leaseNanos;
    private final Queue<Round> rounds = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();

    /** The last round that found a majority. */
    private volatile Lease lease = new Lease(-1, 0);

    private record Lease(long term, long beganNanos) {}

    /** A message to a follower counts from this number on. */
    private record Sent(LogAppender sender, long from) {}

    /** One question. */
    private final class Round {
        final long term;
        final long index;
        final long beganNanos;
        final RaftConfiguration hosts;
        final Map<RaftPeerId, Sent> sent = new HashMap<>();
        final CompletableFuture<Long> answer = new CompletableFuture<>();

        /** Guarded by the round. */
        private final Set<RaftPeerId> heard = new HashSet<>();

        Round(long term, long index, RaftConfiguration hosts, long beganNanos) {
            this.term = term;
            this.index = index;
            this.hosts = hosts;
            this.beganNanos = beganNanos;
            heard.add(self);
        }

        /** Whether a majority has been heard; where hosts change, one of those before, too. */
        synchronized boolean hears(LogAppender sender, AppendEntriesReplyProto reply) {
            Sent since = sent.get(sender.getFollowerId());
            if (since != null
                    && since.sender == sender
                    && reply.getTerm() == term
                    && reply.getResult() != AppendResult.NOT_LEADER
                    && reply.getServerReply().getCallId() >= since.from) {
                heard.add(sender.getFollowerId());
            }
            return isConfirmed();
        }

        synchronized boolean isConfirmed() {
            return majority(hosts.getCurrentPeers()) && majority(hosts.getPreviousPeers());
        }

        private boolean majority(Collection<RaftPeer> voters) {
            long count =
                    voters.stream().filter(peer -> heard.contains(peer.getId())).count();
            return voters.isEmpty() || count > voters.size() / 2;
        }
    }

    /**
     * For a host.
     *
     * @param patienceNanos after which a question that no majority answers ends
     * @param leaseNanos for how long a majority that was heard need not be asked again; 0 for never
     */
    ReadIndex(RaftPeerId self, Followers followers, long patienceNanos, long leaseNanos) {
        this.self = self;
        this.followers = followers;
        this.patienceNanos = patienceNanos;
        this.leaseNanos = leaseNanos;
        followers.answersTo(this::answered);
    }

    /** Where a reader has to have come, or {@link #NONE}. */
    CompletableFuture<Long> ask(RaftServer.Division division, long nanoTime) {
        DivisionInfo info = division.getInfo();
        // first of all: what is read after it belongs to this term, or to a later one in which nobody answers for this
        // one
        long term = info.getCurrentTerm();
        if (!info.isLeader() || !info.isLeaderReady()) {
            return CompletableFuture.completedFuture(NONE);
        }
        long index = division.getRaftLog().getLastCommittedIndex();
        Round round = new Round(term, index, division.getRaftConf(), nanoTime);
        Lease held = lease;
        boolean leased = leaseNanos > 0 && held.term == term && nanoTime - held.beganNanos < leaseNanos;
        if (leased || round.isConfirmed()) {
            return CompletableFuture.completedFuture(index);
        }
        followers.senders().forEach((id, sender) -> round.sent.put(id, new Sent(sender, sender.getCallId())));
        if (open.incrementAndGet() > OPEN) {
            open.decrementAndGet();
            return CompletableFuture.completedFuture(NONE);
        }
        rounds.add(round);
        round.sent.values().forEach(sent -> sent.sender.triggerHeartbeat());
        return round.answer;
    }

    private void answered(LogAppender sender, AppendEntriesReplyProto reply) {
        for (Round round : rounds) {
            if (round.hears(sender, reply)) {
                if (round.beganNanos - lease.beganNanos > 0 || round.term != lease.term) {
                    lease = new Lease(round.term, round.beganNanos);
                }
                end(round, round.index);
            }
        }
    }

    /** Ends what no majority has answered in time. */
    void expire(long nanoTime) {
        for (Round round : rounds) {
            if (nanoTime - round.beganNanos >= patienceNanos) {
                end(round, NONE);
            }
        }
    }

    /** Ends all. */
    void close() {
        rounds.forEach(round -> end(round, NONE));
    }

    private void end(Round round, long index) {
        if (rounds.remove(round)) {
            open.decrementAndGet();
            round.answer.complete(index);
        }
    }
}
