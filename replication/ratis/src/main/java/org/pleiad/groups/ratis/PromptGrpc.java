package org.pleiad.groups.ratis;

import org.apache.ratis.conf.Parameters;
import org.apache.ratis.grpc.GrpcFactory;
import org.apache.ratis.grpc.server.GrpcLogAppender;
import org.apache.ratis.proto.RaftProtos.AppendEntriesRequestProto;
import org.apache.ratis.rpc.RpcFactory;
import org.apache.ratis.rpc.RpcType;
import org.apache.ratis.server.RaftServer;
import org.apache.ratis.server.leader.FollowerInfo;
import org.apache.ratis.server.leader.LeaderState;
import org.apache.ratis.server.leader.LogAppender;
import org.apache.ratis.server.raftlog.RaftLogIOException;

/**
 * The gRPC transport of Ratis, of a leader that lets its followers know at once that an entry is in the log for good. Otherwise
 * they learn it with whatever the leader sends them next, which is a heartbeat when nothing else is going on: a proposal at a
 * follower would take half an election. Ratis makes it by its name, from the properties.
 */
public final class PromptGrpc implements RpcType {
    private static final String FOLLOWERS = "org.pleiad.groups.ratis.followers";

    static void put(Parameters parameters, Followers followers) {
        parameters.put(FOLLOWERS, followers, Followers.class);
    }

    @Override
    public String name() {
        return PromptGrpc.class.getName();
    }

    @Override
    public RpcFactory newFactory(Parameters parameters) {
        return new Factory(parameters);
    }

    /** Remembers whom it makes. */
    private static final class Factory extends GrpcFactory {
        private final Followers followers;

        Factory(Parameters parameters) {
            super(parameters);
            followers = parameters.get(FOLLOWERS, Followers.class);
        }

        @Override
        public LogAppender newLogAppender(RaftServer.Division server, LeaderState state, FollowerInfo follower) {
            LogAppender made = new Appender(server, new HeardLeader(state, followers), follower);
            followers.add(made);
            return made;
        }
    }

    /**
     * Looks for something to send whenever it is notified: of a commit, or of what its follower has answered. Where the follower
     * knows of fewer commits than this host but lacks no entry, Ratis finds nothing to put into a message, and waits.
     */
    private static final class Appender extends GrpcLogAppender {
        private final StepBack stepBack = new StepBack();

        Appender(RaftServer.Division server, LeaderState state, FollowerInfo follower) {
            super(server, state, follower);
        }

        @Override
        public AppendEntriesRequestProto newAppendEntriesRequest(long callId, boolean heartbeat)
                throws RaftLogIOException {
            if (heartbeat && hasPendingDataRequests() && getHeartbeatWaitTimeMs() > 0) {
                // as many messages are under way as may be; Ratis would send an empty one for each new entry
                return null;
            }
            AppendEntriesRequestProto found = super.newAppendEntriesRequest(callId, heartbeat);
            boolean behind = getFollower().getCommitIndex() < getRaftLog().getLastCommittedIndex();
            if (found != null || heartbeat || !behind || hasPendingDataRequests()) {
                // while entries are under way a heartbeat tells no commit; their answer comes by here again
                return found;
            }
            return super.newAppendEntriesRequest(callId, true);
        }

        @Override
        protected long getNextIndexForInconsistency(long requestFirstIndex, long replyNextIndex) {
            long found = super.getNextIndexForInconsistency(requestFirstIndex, replyNextIndex);
            long first = getRaftLog().getStartIndex() + 1;
            return stepBack.next(found, getFollower().getMatchIndex(), first, System.nanoTime());
        }
    }
}
