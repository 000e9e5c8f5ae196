package org.pleiad.groups.ratis;

import org.apache.ratis.protocol.Message;
import org.apache.ratis.protocol.RaftClientReply;
import org.apache.ratis.protocol.RaftClientRequest;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.protocol.exceptions.LeaderNotReadyException;
import org.apache.ratis.protocol.exceptions.ResourceUnavailableException;

/**
 * Brings proposals to the leader: to this host's own server without a hop if that leads. Answers only say whether to send again;
 * that a proposal has ended is seen in the log of this host. Any thread.
 */
final class Submission {
    private final RaftNode node;
    private final Proposals proposals;
    private final DomainStateMachine machine;

    Submission(RaftNode node, Proposals proposals, DomainStateMachine machine) {
        this.node = node;
        this.proposals = proposals;
        this.machine = machine;
    }

    /** Sends to the leader of now; without one the next look does. */
    void send(Proposals.Proposal proposal) {
        RaftPeerId leader = node.leader();
        if (leader != null) {
            send(proposal, leader);
        }
    }

    /** Sends what is with nobody, or with one that leads no more. */
    void resend() {
        RaftPeerId leader = node.leader();
        if (leader != null) {
            for (Proposals.Proposal proposal : proposals.all()) {
                send(proposal, leader);
            }
        }
    }

    private void send(Proposals.Proposal proposal, RaftPeerId leader) {
        int attempt = proposal.claim(leader);
        if (attempt == 0) {
            return;
        }
        boolean here = leader.equals(node.self());
        if (!here) {
            // another host's answer does not tell whether the entry had come into its log before it ceased to lead
            proposal.mayBeInLog();
        }
        RaftClientRequest request = RaftClientRequest.newBuilder()
                .setClientId(node.client())
                .setLeaderId(leader)
                .setGroupId(node.group())
                .setCallId(proposal.number)
                .setMessage(Message.valueOf(proposal.content))
                .setType(RaftClientRequest.writeRequestType())
                .build();
        node.ask(request).whenComplete((reply, failure) -> answered(proposal, attempt, leader, reply, failure));
    }

    private void answered(
            Proposals.Proposal proposal, int attempt, RaftPeerId leader, RaftClientReply reply, Throwable failure) {
        if (reply != null && reply.isSuccess()) {
            proposals.known(proposal, reply.getLogIndex(), machine.reached());
            return;
        }
        if (reply == null) {
            node.failed(leader, failure);
        } else if (reply.getException() instanceof ResourceUnavailableException) {
            proposal.overloaded();
        }
        proposal.release(attempt);
        if (reply != null && reply.getException() instanceof LeaderNotReadyException && node.leaderIsReady()) {
            // it became ready before it could be known that somebody waits for that
            send(proposal);
        }
    }
}
