package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import io.microraft.impl.RaftNodeImpl;
import io.microraft.model.message.AppendEntriesSuccessResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/**
 * Followers' acknowledgements at a leader. MicroRaft takes half of an even number of hosts for enough to keep an entry, which
 * while hosts come and go is not: another leader may be chosen by hosts none of which has it. So with an even number, four or
 * more, an acknowledgement is told to MicroRaft only as far as a true majority goes. Of the domain's thread.
 */
final class Acknowledgements {
    private final RaftNodeImpl node;
    private final LongSupplier nanoTime;
    private final Map<RaftEndpoint, AppendEntriesSuccessResponse> last = new HashMap<>();
    private final Map<RaftEndpoint, Long> heard = new HashMap<>();
    private int term = -1;

    Acknowledgements(RaftNodeImpl node, LongSupplier nanoTime) {
        this.node = node;
        this.nanoTime = nanoTime;
    }

    /** Takes an acknowledgement of the present term. */
    void deliver(AppendEntriesSuccessResponse response) {
        heard(response.getSender());
        Collection<RaftEndpoint> voters = node.getEffectiveMembers().getVotingMembers();
        int enough = followersOfMajority(voters);
        if (voters.size() < 4 || voters.size() % 2 != 0 || !voters.contains(response.getSender())) {
            node.handle(response);
            return;
        }
        last.merge(response.getSender(), response, Acknowledgements::later);
        long index = highest(voters, enough, AppendEntriesSuccessResponse::getLastLogIndex);
        long query = highest(voters, enough, AppendEntriesSuccessResponse::getQuerySequenceNumber);
        node.handle(with(
                response,
                Math.min(index, response.getLastLogIndex()),
                Math.min(query, response.getQuerySequenceNumber()),
                response.getFlowControlSequenceNumber()));
        // what was held back of the others' may be told now; 0 is no number of a request that waits for an answer
        for (RaftEndpoint voter : voters) {
            AppendEntriesSuccessResponse earlier = last.get(voter);
            if (earlier != null
                    && !voter.equals(response.getSender())
                    && node.state().leaderState() != null) {
                node.handle(with(
                        earlier,
                        Math.min(index, earlier.getLastLogIndex()),
                        Math.min(query, earlier.getQuerySequenceNumber()),
                        0));
            }
        }
    }

    private int followersOfMajority(Collection<RaftEndpoint> voters) {
        return voters.size() / 2 + (voters.contains(node.getLocalEndpoint()) ? 0 : 1);
    }

    private long highest(Collection<RaftEndpoint> voters, int rank, ToLongFunction<AppendEntriesSuccessResponse> what) {
        long[] values = voters.stream()
                .map(last::get)
                .mapToLong(each -> each == null ? 0 : what.applyAsLong(each))
                .sorted()
                .toArray();
        return values[values.length - rank];
    }

    private static AppendEntriesSuccessResponse later(
            AppendEntriesSuccessResponse one, AppendEntriesSuccessResponse two) {
        return with(
                two,
                Math.max(one.getLastLogIndex(), two.getLastLogIndex()),
                Math.max(one.getQuerySequenceNumber(), two.getQuerySequenceNumber()),
                0);
    }

    static AppendEntriesSuccessResponse with(
            AppendEntriesSuccessResponse response, long lastIndex, long query, long flowControl) {
        return Records.MODEL
                .createAppendEntriesSuccessResponseBuilder()
                .setGroupId(response.getGroupId())
                .setSender(response.getSender())
                .setTerm(response.getTerm())
                .setLastLogIndex(lastIndex)
                .setQuerySequenceNumber(query)
                .setFlowControlSequenceNumber(flowControl)
                .build();
    }

    /** Remembers when a follower was heard of, whatever it said. */
    void heard(RaftEndpoint follower) {
        if (term != node.state().term()) {
            term = node.state().term();
            last.clear();
            heard.clear();
        }
        heard.put(follower, nanoTime.getAsLong());
    }

    /** Whether a majority was heard of within so long. */
    boolean majority(long withinNanos) {
        Collection<RaftEndpoint> voters = node.getEffectiveMembers().getVotingMembers();
        long now = nanoTime.getAsLong();
        long fresh = term == node.state().term()
                ? voters.stream()
                        .filter(each -> heard.containsKey(each) && now - heard.get(each) <= withinNanos)
                        .count()
                : 0;
        return fresh >= followersOfMajority(voters);
    }
}
