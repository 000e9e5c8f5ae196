package org.pleiad.groups.ratis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.ratis.proto.RaftProtos.AppendEntriesReplyProto;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.server.leader.LogAppender;

/** Those to whom this host sends while it leads, and where their answers go. Ratis makes and stops the senders. Any thread. */
final class Followers {
    private final Map<RaftPeerId, LogAppender> senders = new ConcurrentHashMap<>();
    private volatile BiConsumer<LogAppender, AppendEntriesReplyProto> answers = (sender, reply) -> {};

    /** Whom to tell of each answer; by a thread of gRPC that holds no lock of Ratis. */
    void answersTo(BiConsumer<LogAppender, AppendEntriesReplyProto> reader) {
        answers = reader;
    }

    void add(LogAppender sender) {
        senders.put(sender.getFollowerId(), sender);
    }

    void answered(LogAppender sender, AppendEntriesReplyProto reply) {
        answers.accept(sender, reply);
    }

    /** The senders of now, by follower. */
    Map<RaftPeerId, LogAppender> senders() {
        return senders;
    }

    /** Something has been committed: whoever may lack the news is told. */
    void committed() {
        for (LogAppender sender : senders.values()) {
            if (sender.isRunning()) {
                sender.notifyLogAppender();
            }
        }
    }
}
