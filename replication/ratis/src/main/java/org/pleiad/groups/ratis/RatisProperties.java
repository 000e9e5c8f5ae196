package org.pleiad.groups.ratis;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.ratis.RaftConfigKeys;
import org.apache.ratis.client.RaftClientConfigKeys;
import org.apache.ratis.conf.Parameters;
import org.apache.ratis.conf.RaftProperties;
import org.apache.ratis.grpc.GrpcConfigKeys;
import org.apache.ratis.grpc.GrpcTlsConfig;
import org.apache.ratis.server.RaftServerConfigKeys;
import org.apache.ratis.util.SizeInBytes;
import org.apache.ratis.util.TimeDuration;
import org.pleiad.groups.spi.DomainConfig;

/** What a domain's configuration is in the words of Ratis. The page {@code docs/engine.md} tells why each is as it is. */
final class RatisProperties {
    /** Threads of each pool: votes must find one however many requests wait, for they end the waiting. */
    private static final int POOL = 16;

    /** States that are on the disk. */
    static final int STATES = 2;

    /**
     * How long a leader pauses after a message to a follower has failed or was refused. Ratis' own pauses become five seconds, so
     * a host that was away for some seconds was noticed as much later, and each step of a search for what it has in common with the
     * leader took as long; and after a thousand of them there are none at all. The last number is beyond any life.
     */
    private static final String PAUSES = "1ms,20, 100ms,2000000000";

    private static final long SNAPSHOT_CHUNK = 1L << 20;
    private static final long SEGMENT = 8L << 20;

    private RatisProperties() {}

    static RaftProperties of(
            DomainConfig config, RatisSettings settings, Endpoint self, File directory, boolean durable) {
        RaftProperties p = new RaftProperties();
        storage(p, directory);
        log(p, config, settings, durable);
        times(p, config.timing());
        limits(p, config.limits());
        snapshots(p, config.limits());
        transport(p, settings, self, config.timing());
        threads(p);
        return p;
    }

    static Parameters parameters(RatisSettings settings, Followers followers) {
        Parameters parameters = new Parameters();
        PromptGrpc.put(parameters, followers);
        settings.tls()
                .ifPresent(tls -> GrpcConfigKeys.TLS.setConf(
                        parameters,
                        new GrpcTlsConfig(
                                tls.key().toFile(),
                                tls.certificate().toFile(),
                                tls.trust().toFile(),
                                true)));
        return parameters;
    }

    private static void storage(RaftProperties p, File directory) {
        RaftServerConfigKeys.setStorageDir(p, List.of(directory));
        RaftServerConfigKeys.setRemovedGroupsDir(p, new File(directory, "removed"));
    }

    private static void log(RaftProperties p, DomainConfig config, RatisSettings settings, boolean durable) {
        SizeInBytes entry = SizeInBytes.valueOf(settings.entryOctets() + Proposals.OVERHEAD);
        RaftServerConfigKeys.Log.Appender.setBufferByteLimit(p, entry);
        RaftServerConfigKeys.Log.setWriteBufferSize(p, SizeInBytes.valueOf(entry.getSize() + (64 << 10)));
        RaftServerConfigKeys.Log.setSegmentSizeMax(p, SizeInBytes.valueOf(Math.max(SEGMENT, 2 * entry.getSize())));
        RaftServerConfigKeys.Log.setPreallocatedSize(p, SizeInBytes.valueOf(durable ? 4 << 20 : 64 << 10));
        RaftServerConfigKeys.Log.setUnsafeFlushEnabled(p, !durable);
        RaftServerConfigKeys.Log.setLogMetadataEnabled(p, false);
        // a host that stays away gets a snapshot when it comes back; it must not keep the others' logs from being cut
        RaftServerConfigKeys.Log.setPurgeUptoSnapshotIndex(p, true);
        RaftServerConfigKeys.Log.setPurgeGap(
                p, Math.max(1, Math.min(1024, config.limits().entriesPerSnapshot() / 8)));
        RaftServerConfigKeys.Log.setPurgePreservationLogNum(p, config.limits().entriesPerSnapshot() / 4);
        RaftServerConfigKeys.Log.setSegmentCacheSizeMax(p, SizeInBytes.valueOf(64 << 20));
        // a follower takes two messages for the same where they begin at the same entry, and then says that it has the
        // longer one
        RaftServerConfigKeys.Log.setAppendEntriesComposeEnabled(p, false);
        RaftServerConfigKeys.Log.Appender.setWaitTimeMin(p, TimeDuration.ZERO);
        RaftServerConfigKeys.Log.Appender.setRetryPolicy(p, PAUSES);
        RaftServerConfigKeys.Log.setQueueByteLimit(p, SizeInBytes.valueOf(Math.max(64L << 20, 2 * entry.getSize())));
    }

    private static void times(RaftProperties p, DomainConfig.Timing timing) {
        Duration election = timing.election();
        RaftServerConfigKeys.Rpc.setTimeoutMin(p, time(election));
        RaftServerConfigKeys.Rpc.setTimeoutMax(p, time(election.multipliedBy(5).dividedBy(3)));
        // a beginning need not wait for a leader that may still be there as long: those who hear from one refuse the
        // vote
        RaftServerConfigKeys.Rpc.setFirstElectionTimeoutMin(p, time(election.dividedBy(4)));
        RaftServerConfigKeys.Rpc.setFirstElectionTimeoutMax(
                p, time(election.multipliedBy(3).dividedBy(4)));
        RaftServerConfigKeys.Rpc.setRequestTimeout(p, time(election.multipliedBy(2)));
        RaftServerConfigKeys.LeaderElection.setLeaderStepDownWaitTime(p, time(election));
        RaftServerConfigKeys.LeaderElection.setMemberMajorityAdd(p, true);
        RaftServerConfigKeys.setStagingTimeout(p, time(election.multipliedBy(10)));
        // a host that was stopped for long goes on as a follower; Ratis would close itself after a minute
        RaftServerConfigKeys.setCloseThreshold(p, TimeDuration.valueOf(3650, TimeUnit.DAYS));
        RaftServerConfigKeys.Notification.setNoLeaderTimeout(p, time(timing.outcome()));
    }

    private static void limits(RaftProperties p, DomainConfig.Limits limits) {
        // the leader takes what all hosts have under way; each host keeps to its own bound
        RaftServerConfigKeys.Write.setElementLimit(p, Math.max(1 << 16, 16 * limits.pendingEntries()));
        RaftServerConfigKeys.Write.setByteLimit(p, SizeInBytes.valueOf(8 * limits.pendingOctets()));
        // a domain drops repetitions itself, so what Ratis remembers of them is a matter of thrift alone
        RaftServerConfigKeys.RetryCache.setExpiryTime(p, TimeDuration.valueOf(3, TimeUnit.SECONDS));
    }

    private static void snapshots(RaftProperties p, DomainConfig.Limits limits) {
        RaftServerConfigKeys.Snapshot.setAutoTriggerEnabled(p, true);
        RaftServerConfigKeys.Snapshot.setAutoTriggerThreshold(p, limits.entriesPerSnapshot());
        RaftServerConfigKeys.Snapshot.setTriggerWhenStopEnabled(p, false);
        RaftServerConfigKeys.Snapshot.setTriggerWhenRemoveEnabled(p, false);
        RaftServerConfigKeys.Snapshot.setRetentionFileNum(p, STATES);
        RaftServerConfigKeys.Log.Appender.setSnapshotChunkSizeMax(p, SizeInBytes.valueOf(SNAPSHOT_CHUNK));
    }

    private static void transport(RaftProperties p, RatisSettings settings, Endpoint self, DomainConfig.Timing timing) {
        RaftConfigKeys.Rpc.setType(p, new PromptGrpc());
        GrpcConfigKeys.Server.setHost(p, self.host());
        GrpcConfigKeys.Server.setPort(p, self.port());
        GrpcConfigKeys.Admin.setHost(p, self.host());
        GrpcConfigKeys.Admin.setPort(p, self.port());
        GrpcConfigKeys.Client.setHost(p, self.host());
        GrpcConfigKeys.Client.setPort(p, self.port());
        GrpcConfigKeys.setMessageSizeMax(p, SizeInBytes.valueOf(settings.entryOctets() + (4L << 20)));
        GrpcConfigKeys.setFlowControlWindow(p, SizeInBytes.valueOf(4 << 20));
        RaftClientConfigKeys.Rpc.setRequestTimeout(p, time(timing.outcome()));
    }

    private static void threads(RaftProperties p) {
        RaftServerConfigKeys.ThreadPool.setProxyCached(p, false);
        RaftServerConfigKeys.ThreadPool.setProxySize(p, POOL);
        RaftServerConfigKeys.ThreadPool.setServerCached(p, false);
        RaftServerConfigKeys.ThreadPool.setServerSize(p, POOL);
        RaftServerConfigKeys.ThreadPool.setClientCached(p, false);
        RaftServerConfigKeys.ThreadPool.setClientSize(p, POOL);
        GrpcConfigKeys.Server.setAsyncRequestThreadPoolCached(p, false);
        GrpcConfigKeys.Server.setAsyncRequestThreadPoolSize(p, POOL);
        // event loops are those that gRPC shares in a process: groups of a server's own take two seconds each to close
    }

    private static TimeDuration time(Duration duration) {
        return TimeDuration.valueOf(duration.toMillis(), TimeUnit.MILLISECONDS);
    }
}
