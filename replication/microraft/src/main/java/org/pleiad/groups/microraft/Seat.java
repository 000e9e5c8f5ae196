package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import io.microraft.impl.RaftNodeImpl;

/** MicroRaft's node of this host, once there is one, and who leads as it knows. Of the domain's thread, but for {@link #isTaken}. */
final class Seat {
    /** Set by the thread, once; others look whether it is there. */
    private volatile RaftNodeImpl node;

    void take(RaftNodeImpl made) {
        node = made;
    }

    boolean isTaken() {
        return node != null;
    }

    /** {@code null} while there is none. */
    RaftNodeImpl node() {
        return node;
    }

    boolean leads() {
        return node != null && node.state().leaderState() != null;
    }

    /** {@code null} if this host knows none. */
    Peer leader() {
        RaftEndpoint leader = node == null ? null : node.getTerm().getLeaderEndpoint();
        return (Peer) leader;
    }

    /** The term of the leader that this host knows; 0 where it knows none. */
    long leadership() {
        return leader() == null ? 0 : node.getTerm().getTerm();
    }
}
