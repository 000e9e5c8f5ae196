package org.pleiad.groups.microraft;

import io.microraft.RaftConfig;
import io.microraft.RaftEndpoint;
import io.microraft.RaftNode;
import io.microraft.executor.RaftNodeExecutor;
import io.microraft.impl.RaftNodeImpl;
import io.microraft.persistence.RaftStore;
import io.microraft.persistence.RestoredRaftState;
import io.microraft.statemachine.StateMachine;
import io.microraft.transport.Transport;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.Environment;

/** Sets MicroRaft up. */
final class NodeMaker {
    /** Snapshots at every so many intervals come by themselves, whether the applier had a state to give or not. */
    private static final int INTERVALS = 4;

    private NodeMaker() {}

    /** What a node is given. */
    record Parts(
            DomainConfig config,
            Environment environment,
            RaftNodeExecutor executor,
            Clock clock,
            Transport transport,
            StateMachine machine,
            RaftStore store) {}

    static RaftNodeImpl make(Parts parts, List<RaftEndpoint> founders, Optional<RestoredRaftState> restored) {
        RaftNode.RaftNodeBuilder builder = RaftNode.newBuilder()
                .setGroupId(parts.config.domain().name())
                .setConfig(config(parts.config, restored))
                .setExecutor(parts.executor)
                .setTransport(parts.transport)
                .setStateMachine(parts.machine)
                .setStore(parts.store)
                .setModelFactory(Records.MODEL)
                .setRandom(new Random(parts.environment.random().nextLong()))
                .setClock(parts.clock);
        if (restored.isPresent()) {
            builder.setRestoredState(restored.get());
        } else {
            builder.setLocalEndpoint(new Peer(parts.config.self())).setInitialGroupMembers(founders);
        }
        return (RaftNodeImpl) builder.build();
    }

    private static RaftConfig config(DomainConfig config, Optional<RestoredRaftState> restored) {
        DomainConfig.Limits limits = config.limits();
        long heartbeat = Math.max(1, config.timing().heartbeat().toNanos());
        // a second is a heartbeat here, see Ticks
        long election =
                Math.max(3, Math.round((double) config.timing().election().toNanos() / heartbeat));
        int kept = restored.map(state -> state.getLogEntries().size()).orElse(0);
        int entries = (int) Math.min(Math.max((long) INTERVALS * limits.entriesPerSnapshot(), kept), 1 << 28);
        int pending = (int) Math.min(Math.max(1_000L, 4L * limits.pendingEntries()), 1 << 24);
        return RaftConfig.newBuilder()
                .setLeaderHeartbeatPeriodSecs(1)
                .setLeaderHeartbeatTimeoutSecs(election)
                .setLeaderElectionTimeoutMillis(1000)
                .setAppendEntriesRequestBatchSize(1_000)
                .setCommitCountToTakeSnapshot(Math.max(entries, 16))
                .setMaxPendingLogEntryCount(pending)
                .setTransferSnapshotsFromFollowersEnabled(false)
                .setRaftNodeReportPublishPeriodSecs(1_000_000)
                .build();
    }
}
