package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import io.microraft.model.impl.DefaultRaftModelFactory;
import io.microraft.model.log.LogEntry;
import io.microraft.model.log.SnapshotChunk;
import io.microraft.model.message.AppendEntriesFailureResponse;
import io.microraft.model.message.AppendEntriesRequest;
import io.microraft.model.message.AppendEntriesSuccessResponse;
import io.microraft.model.message.InstallSnapshotRequest;
import io.microraft.model.message.InstallSnapshotResponse;
import io.microraft.model.message.PreVoteRequest;
import io.microraft.model.message.PreVoteResponse;
import io.microraft.model.message.RaftMessage;
import io.microraft.model.message.TriggerLeaderElectionRequest;
import io.microraft.model.message.VoteRequest;
import io.microraft.model.message.VoteResponse;
import java.util.ArrayList;
import java.util.List;

/** MicroRaft's messages as octets: an octet that says which, the term, then what each has of its own. */
final class Messages {
    static final int APPEND = 1;
    static final int APPENDED = 2;
    static final int NOT_APPENDED = 3;
    static final int SNAPSHOT = 4;
    static final int NEXT_CHUNK = 5;
    static final int PRE_VOTE = 6;
    static final int PRE_VOTED = 7;
    static final int VOTE = 8;
    static final int VOTED = 9;
    static final int STAND = 10;
    /** Kinds above it are the engine's own, {@link Note}. */
    static final int LAST_KIND = 10;

    private static final DefaultRaftModelFactory MODEL = Records.MODEL;

    private Messages() {}

    /** A message, with what the receiver of a {@link #NOT_APPENDED} is told besides. */
    record Received(RaftMessage message, long lastIndex) {}

    /**
     * Writes a message.
     *
     * @param entries of an append request those that are sent, which may be fewer than it holds
     * @param lastIndex of the sender's log
     */
    static void write(Writer to, RaftMessage message, List<LogEntry> entries, long lastIndex) {
        if (message instanceof AppendEntriesRequest m) {
            to.octet(APPEND).int32(m.getTerm()).int32(m.getPreviousLogTerm()).int64(m.getPreviousLogIndex());
            to.int64(m.getCommitIndex()).int64(m.getQuerySequenceNumber()).int64(m.getFlowControlSequenceNumber());
            to.int32(entries.size());
            entries.forEach(each -> Records.entry(to, each));
        } else if (message instanceof AppendEntriesSuccessResponse m) {
            to.octet(APPENDED).int32(m.getTerm()).int64(m.getLastLogIndex());
            to.int64(m.getQuerySequenceNumber()).int64(m.getFlowControlSequenceNumber());
        } else if (message instanceof AppendEntriesFailureResponse m) {
            to.octet(NOT_APPENDED).int32(m.getTerm()).int64(m.getExpectedNextIndex());
            to.int64(m.getQuerySequenceNumber()).int64(m.getFlowControlSequenceNumber());
            to.int64(lastIndex);
        } else if (message instanceof InstallSnapshotRequest m) {
            snapshot(to, m);
        } else if (message instanceof InstallSnapshotResponse m) {
            to.octet(NEXT_CHUNK).int32(m.getTerm()).int64(m.getSnapshotIndex());
            to.int32(m.getRequestedSnapshotChunkIndex());
            to.int64(m.getQuerySequenceNumber()).int64(m.getFlowControlSequenceNumber());
        } else if (message instanceof PreVoteRequest m) {
            to.octet(PRE_VOTE).int32(m.getTerm()).int32(m.getLastLogTerm()).int64(m.getLastLogIndex());
        } else if (message instanceof PreVoteResponse m) {
            to.octet(PRE_VOTED).int32(m.getTerm()).flag(m.isGranted());
        } else if (message instanceof VoteRequest m) {
            to.octet(VOTE).int32(m.getTerm()).int32(m.getLastLogTerm()).int64(m.getLastLogIndex());
            to.flag(m.isSticky());
        } else if (message instanceof VoteResponse m) {
            to.octet(VOTED).int32(m.getTerm()).flag(m.isGranted());
        } else if (message instanceof TriggerLeaderElectionRequest m) {
            to.octet(STAND).int32(m.getTerm()).int32(m.getLastLogTerm()).int64(m.getLastLogIndex());
        } else {
            throw new IllegalArgumentException("no message of MicroRaft 0.7: " + message);
        }
    }

    private static void snapshot(Writer to, InstallSnapshotRequest m) {
        to.octet(SNAPSHOT).int32(m.getTerm()).flag(m.isSenderLeader());
        to.int32(m.getSnapshotTerm()).int64(m.getSnapshotIndex()).int32(m.getTotalSnapshotChunkCount());
        Records.peers(to, m.getSnapshottedMembers());
        Records.view(to, m.getGroupMembersView());
        to.int64(m.getQuerySequenceNumber()).int64(m.getFlowControlSequenceNumber());
        SnapshotChunk chunk = m.getSnapshotChunk();
        to.flag(chunk != null);
        if (chunk != null) {
            Records.chunk(to, chunk);
            to.block(((Part) chunk.getOperation()).octets());
        }
    }

    /** Reads a message whose kind was read already. */
    static Received read(Reader from, int kind, Object domain, RaftEndpoint sender) {
        int term = from.count();
        return switch (kind) {
            case APPEND -> received(append(from, term, domain, sender));
            case APPENDED ->
                received(MODEL.createAppendEntriesSuccessResponseBuilder()
                        .setGroupId(domain)
                        .setSender(sender)
                        .setTerm(term)
                        .setLastLogIndex(from.index())
                        .setQuerySequenceNumber(from.index())
                        .setFlowControlSequenceNumber(from.index())
                        .build());
            case NOT_APPENDED ->
                new Received(
                        MODEL.createAppendEntriesFailureResponseBuilder()
                                .setGroupId(domain)
                                .setSender(sender)
                                .setTerm(term)
                                .setExpectedNextIndex(from.index())
                                .setQuerySequenceNumber(from.index())
                                .setFlowControlSequenceNumber(from.index())
                                .build(),
                        from.index());
            case SNAPSHOT -> received(snapshot(from, term, domain, sender));
            case NEXT_CHUNK ->
                received(MODEL.createInstallSnapshotResponseBuilder()
                        .setGroupId(domain)
                        .setSender(sender)
                        .setTerm(term)
                        .setSnapshotIndex(from.index())
                        .setRequestedSnapshotChunkIndex(from.count())
                        .setQuerySequenceNumber(from.index())
                        .setFlowControlSequenceNumber(from.index())
                        .build());
            default -> received(election(from, kind, term, domain, sender));
        };
    }

    private static Received received(RaftMessage message) {
        return new Received(message, 0);
    }

    private static RaftMessage append(Reader from, int term, Object domain, RaftEndpoint sender) {
        var request = MODEL.createAppendEntriesRequestBuilder()
                .setGroupId(domain)
                .setSender(sender)
                .setTerm(term)
                .setPreviousLogTerm(from.count())
                .setPreviousLogIndex(from.index())
                .setCommitIndex(from.index())
                .setQuerySequenceNumber(from.index())
                .setFlowControlSequenceNumber(from.index());
        int count = from.count(13);
        List<LogEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(Records.entry(from));
        }
        return request.setLogEntries(entries).build();
    }

    private static RaftMessage snapshot(Reader from, int term, Object domain, RaftEndpoint sender) {
        var request = MODEL.createInstallSnapshotRequestBuilder()
                .setGroupId(domain)
                .setSender(sender)
                .setTerm(term)
                .setSenderLeader(from.flag())
                .setSnapshotTerm(from.count())
                .setSnapshotIndex(from.index())
                .setTotalSnapshotChunkCount(from.count())
                .setSnapshottedMembers(Records.peers(from))
                .setGroupMembersView(Records.view(from))
                .setQuerySequenceNumber(from.index())
                .setFlowControlSequenceNumber(from.index());
        if (from.flag()) {
            request.setSnapshotChunk(
                    Records.chunk(from).setOperation(Part.of(from.block())).build());
        }
        return request.build();
    }

    private static RaftMessage election(Reader from, int kind, int term, Object domain, RaftEndpoint sender) {
        return switch (kind) {
            case PRE_VOTE ->
                MODEL.createPreVoteRequestBuilder()
                        .setGroupId(domain)
                        .setSender(sender)
                        .setTerm(term)
                        .setLastLogTerm(from.count())
                        .setLastLogIndex(from.index())
                        .build();
            case PRE_VOTED ->
                MODEL.createPreVoteResponseBuilder()
                        .setGroupId(domain)
                        .setSender(sender)
                        .setTerm(term)
                        .setGranted(from.flag())
                        .build();
            case VOTE ->
                MODEL.createVoteRequestBuilder()
                        .setGroupId(domain)
                        .setSender(sender)
                        .setTerm(term)
                        .setLastLogTerm(from.count())
                        .setLastLogIndex(from.index())
                        .setSticky(from.flag())
                        .build();
            case VOTED ->
                MODEL.createVoteResponseBuilder()
                        .setGroupId(domain)
                        .setSender(sender)
                        .setTerm(term)
                        .setGranted(from.flag())
                        .build();
            case STAND ->
                MODEL.createTriggerLeaderElectionRequestBuilder()
                        .setGroupId(domain)
                        .setSender(sender)
                        .setTerm(term)
                        .setLastLogTerm(from.count())
                        .setLastLogIndex(from.index())
                        .build();
            default -> throw new Malformed("a message of kind " + kind);
        };
    }
}
