package org.pleiad.groups.microraft;

import static io.microraft.RaftRole.FOLLOWER;

import io.microraft.impl.RaftNodeImpl;
import io.microraft.impl.log.RaftLog;
import io.microraft.impl.log.SnapshotChunkCollector;
import io.microraft.impl.state.FollowerState;
import io.microraft.impl.state.RaftState;
import io.microraft.model.message.AppendEntriesFailureResponse;
import io.microraft.model.message.AppendEntriesRequest;
import io.microraft.model.message.AppendEntriesSuccessResponse;
import io.microraft.model.message.InstallSnapshotRequest;
import io.microraft.model.message.InstallSnapshotResponse;
import io.microraft.model.message.PreVoteResponse;
import io.microraft.model.message.RaftMessage;
import io.microraft.persistence.RaftStore;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Stands before MicroRaft 0.7 and mends what is wrong in it: each method one flaw. The list, with what would happen, is in
 * {@code docs/engine.md}. Of the domain's thread.
 */
final class Repairs {
    private final RaftNodeImpl node;
    private final RaftStore store;
    private final Acknowledgements acknowledgements;

    /** Added to what the next acknowledgement says; see {@link #boundary}. */
    private long shift;

    private RaftMessage chunksFrom;

    Repairs(RaftNodeImpl node, RaftStore store, Acknowledgements acknowledgements) {
        this.node = node;
        this.store = store;
        this.acknowledgements = acknowledgements;
    }

    /** Hands a message to MicroRaft, or not. */
    void deliver(Messages.Received received) {
        RaftMessage message = received.message();
        RaftState state = node.state();
        if (message instanceof AppendEntriesRequest request) {
            endPreVote(request);
            node.handle(boundary(request));
            shift = 0;
        } else if (message instanceof AppendEntriesSuccessResponse response) {
            if (response.getTerm() == state.term()) {
                acknowledgements.deliver(response);
            }
        } else if (message instanceof AppendEntriesFailureResponse response) {
            if (response.getTerm() > state.term()) {
                node.handle(message);
            } else if (response.getTerm() == state.term()) {
                acknowledgements.heard(response.getSender());
                node.handle(stepBack(response, received.lastIndex()));
            }
        } else if (message instanceof InstallSnapshotResponse response) {
            if (response.getTerm() == state.term() && state.leaderState() != null) {
                acknowledgements.heard(response.getSender());
                node.handle(message);
            }
        } else if (message instanceof InstallSnapshotRequest request) {
            endPreVote(request);
            oneSourceOfChunks(request);
            node.handle(message);
        } else if (message instanceof PreVoteResponse response && !response.isGranted()) {
            adoptTerm(response);
        } else {
            node.handle(message);
        }
    }

    /**
     * A follower that had asked for pre-votes and then hears from the leader of the same term again keeps the state of one that
     * asks, and with it never stands again.
     */
    private void endPreVote(RaftMessage fromLeader) {
        RaftState state = node.state();
        if (state.preCandidateState() != null && state.role() == FOLLOWER && fromLeader.getTerm() == state.term()) {
            node.toFollower(state.term());
        }
    }

    /** A refusal of a pre-vote that names a higher term is not heeded, so a host with the better log may never be chosen. */
    private void adoptTerm(PreVoteResponse response) {
        RaftState state = node.state();
        if (state.role() == FOLLOWER && response.getTerm() > state.term() + 1) {
            node.toFollower(response.getTerm());
        } else {
            node.handle(response);
        }
    }

    /**
     * A log does not know the entries that went into its snapshot, so it refuses whatever is to follow one of them, and the
     * leader, which may have been told long ago that they are there, sends the same again for ever. What is in a snapshot is in
     * the log for good, the same everywhere: so the request goes in as one that begins behind the snapshot. A log that holds
     * entries does not even know its snapshot's last one; for it the request begins at nothing, says nothing new to be there
     * for good, and its answer is put right on the way out.
     */
    private AppendEntriesRequest boundary(AppendEntriesRequest request) {
        RaftLog log = node.state().log();
        long snapshot = log.snapshotIndex();
        long previous = request.getPreviousLogIndex();
        boolean empty = log.lastLogOrSnapshotIndex() == snapshot;
        if (snapshot == 0
                || previous > snapshot
                || previous > 0 && log.containsLogEntry(previous)
                || previous == 0 && log.containsLogEntry(1)
                || empty && previous == snapshot) {
            return request;
        }
        shift = empty ? 0 : snapshot;
        return Records.MODEL
                .createAppendEntriesRequestBuilder()
                .setGroupId(request.getGroupId())
                .setSender(request.getSender())
                .setTerm(request.getTerm())
                .setPreviousLogTerm(empty ? log.snapshotEntry().getTerm() : 0)
                .setPreviousLogIndex(empty ? snapshot : 0)
                .setCommitIndex(empty ? request.getCommitIndex() : node.state().commitIndex())
                .setLogEntries(request.getLogEntries().stream()
                        .filter(entry -> entry.getIndex() > snapshot)
                        .toList())
                .setQuerySequenceNumber(request.getQuerySequenceNumber())
                .setFlowControlSequenceNumber(request.getFlowControlSequenceNumber())
                .build();
    }

    /** What goes out in answer to what {@link #boundary} has changed. */
    RaftMessage outgoing(RaftMessage message) {
        if (shift == 0 || !(message instanceof AppendEntriesSuccessResponse response)) {
            return message;
        }
        return Acknowledgements.with(
                response,
                response.getLastLogIndex() + shift,
                response.getQuerySequenceNumber(),
                response.getFlowControlSequenceNumber());
    }

    /** A follower far behind is found step by step, an entry for each round; here it says where its log ends. */
    private RaftMessage stepBack(AppendEntriesFailureResponse response, long lastIndex) {
        RaftState state = node.state();
        FollowerState follower =
                state.leaderState() == null ? null : state.leaderState().getFollowerStateOrNull(response.getSender());
        if (follower == null
                || response.getExpectedNextIndex() != follower.nextIndex()
                || lastIndex + 2 > follower.nextIndex()
                || lastIndex + 1 <= follower.matchIndex()) {
            return response;
        }
        follower.nextIndex(lastIndex + 2);
        return Records.MODEL
                .createAppendEntriesFailureResponseBuilder()
                .setGroupId(response.getGroupId())
                .setSender(response.getSender())
                .setTerm(response.getTerm())
                .setExpectedNextIndex(lastIndex + 2)
                .setQuerySequenceNumber(response.getQuerySequenceNumber())
                .setFlowControlSequenceNumber(response.getFlowControlSequenceNumber())
                .build();
    }

    /** Snapshots of one position differ from host to host, so pieces of two leaders' must not be mixed. */
    private void oneSourceOfChunks(InstallSnapshotRequest request) {
        RaftState state = node.state();
        SnapshotChunkCollector collector = state.snapshotChunkCollector();
        if (request.getTerm() < state.term()) {
            return;
        }
        boolean another = chunksFrom == null
                || chunksFrom.getTerm() != request.getTerm()
                || !chunksFrom.getSender().equals(request.getSender());
        if (collector != null && another) {
            state.snapshotChunkCollector(null);
            try {
                store.deleteSnapshotChunks(collector.getSnapshotIndex(), collector.getChunkCount());
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
        chunksFrom = request;
    }
}
