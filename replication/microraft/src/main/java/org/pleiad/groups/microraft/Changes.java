package org.pleiad.groups.microraft;

import io.microraft.MembershipChangeMode;
import io.microraft.RaftEndpoint;
import io.microraft.RaftNodeStatus;
import io.microraft.impl.RaftNodeImpl;
import io.microraft.impl.state.FollowerState;
import io.microraft.impl.state.RaftGroupMembersState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;

/**
 * Hosts that come, go and lead. Whoever asks for a change says so again and again, to the leader or to itself, until its own log
 * shows that it is done; the leader only does what is next. So no failure in between leaves anything half known. Of the
 * domain's thread.
 */
final class Changes {
    /** A newcomer that is no further behind is given a vote. */
    private static final long NEAR = 256;

    private final RaftNodeImpl node;
    private final DomainConfig config;
    private final BiConsumer<Peer, Note> send;
    private final List<Wanted> wanted = new ArrayList<>();

    private record Wanted(Note.ChangeKind kind, Peer peer, CompletableFuture<Void> done, long until) {}

    Changes(RaftNodeImpl node, DomainConfig config, BiConsumer<Peer, Note> send) {
        this.node = node;
        this.config = config;
        this.send = send;
    }

    /** Begins a change that this host wants. */
    void want(Note.ChangeKind kind, Peer peer, CompletableFuture<Void> done, long now) {
        if (kind == Note.ChangeKind.ADD && cameBefore(peer)) {
            done.completeExceptionally(new EngineFailure(
                    EngineFailure.Kind.OUTSIDE,
                    "host " + peer + " was taken out of domain " + config.domain()
                            + " and what it promised is forgotten; let it come under another name"));
            return;
        }
        // a newcomer may have a large state to fetch first
        long patience = config.timing().outcome().toNanos() * (kind == Note.ChangeKind.ADD ? 12 : 1);
        wanted.add(new Wanted(kind, peer, done, now + patience));
        tick(now);
    }

    private boolean cameBefore(Peer peer) {
        return node.getInitialMembers().isKnownMember(peer)
                && !node.getEffectiveMembers().getMembers().contains(peer);
    }

    /** Sees what is done, and asks for the next step of what is not. */
    void tick(long now) {
        for (Wanted each : List.copyOf(wanted)) {
            if (isDone(each)) {
                wanted.remove(each);
                each.done.complete(null);
            } else if (now - each.until > 0) {
                wanted.remove(each);
                boolean led = node.getTerm().getLeaderEndpoint() != null;
                each.done.completeExceptionally(new EngineFailure(
                        led ? EngineFailure.Kind.UNKNOWN : EngineFailure.Kind.NO_MAJORITY,
                        "what was asked for host " + each.peer + " was not done in time"
                                + (led ? "; it may be done later" : ": nobody leads")));
            } else {
                ask(each);
            }
        }
    }

    private void ask(Wanted change) {
        RaftEndpoint leader = node.getTerm().getLeaderEndpoint();
        if (node.state().leaderState() != null) {
            step(change.kind, change.peer);
        } else if (leader != null && !leader.equals(node.getLocalEndpoint())) {
            send.accept((Peer) leader, new Note.Change(change.kind, change.peer));
        }
    }

    private boolean isDone(Wanted change) {
        RaftGroupMembersState committed = node.getCommittedMembers();
        return switch (change.kind) {
            case ADD -> committed.getVotingMembers().contains(change.peer);
            case REMOVE ->
                !committed.getMembers().contains(change.peer)
                        && !node.getEffectiveMembers().getMembers().contains(change.peer);
            case LEAD -> change.peer.equals(node.getTerm().getLeaderEndpoint());
        };
    }

    /** Does what is next, if this host leads and nothing of the kind is under way. */
    void step(Note.ChangeKind kind, Peer peer) {
        if (node.state().leaderState() == null
                || node.getStatus() != RaftNodeStatus.ACTIVE
                || node.state().leadershipTransferState() != null) {
            return;
        }
        RaftGroupMembersState members = node.getCommittedMembers();
        switch (kind) {
            case ADD -> add(peer, members);
            case REMOVE -> remove(peer, members);
            case LEAD -> {
                if (members.getVotingMembers().contains(peer)) {
                    node.transferLeadership(peer);
                }
            }
        }
    }

    private void add(Peer peer, RaftGroupMembersState members) {
        if (!members.getMembers().contains(peer)) {
            node.changeMembership(peer, MembershipChangeMode.ADD_LEARNER, members.getLogIndex());
        } else if (!members.getVotingMembers().contains(peer) && isNear(peer)) {
            node.changeMembership(peer, MembershipChangeMode.ADD_OR_PROMOTE_TO_FOLLOWER, members.getLogIndex());
        }
    }

    private boolean isNear(Peer peer) {
        FollowerState follower = node.state().leaderState().getFollowerStateOrNull(peer);
        return follower != null
                && follower.matchIndex() > 0
                && follower.matchIndex() + NEAR >= node.state().commitIndex();
    }

    private void remove(Peer peer, RaftGroupMembersState members) {
        if (!members.getMembers().contains(peer)) {
            return;
        }
        if (!peer.equals(node.getLocalEndpoint())) {
            node.changeMembership(peer, MembershipChangeMode.REMOVE_MEMBER, members.getLogIndex());
            return;
        }
        // another one shall lead, and take this one out
        node.getCommittedMembers().getVotingMembers().stream()
                .filter(each -> !each.equals(peer))
                .max(Comparator.comparingLong(this::matchIndex))
                .ifPresent(node::transferLeadership);
    }

    private long matchIndex(RaftEndpoint peer) {
        FollowerState follower = node.state().leaderState().getFollowerStateOrNull(peer);
        return follower == null ? -1 : follower.matchIndex();
    }

    /** Nothing more is done. */
    void end(EngineFailure why, boolean thisHostIsOut) {
        List<Wanted> all = List.copyOf(wanted);
        wanted.clear();
        for (Wanted each : all) {
            if (thisHostIsOut && each.kind == Note.ChangeKind.REMOVE && each.peer.equals(node.getLocalEndpoint())) {
                each.done.complete(null);
            } else {
                each.done.completeExceptionally(why);
            }
        }
    }
}
