package org.pleiad.groups.client;

import java.util.List;

/**
 * What is known of a call at a moment.
 *
 * @param <R> the type of results
 * @param replies of the members, in the order in which they came, those of members that were lost among them
 * @param members how many members there are to reply or to be lost, as far as it is known
 * @param known whether that number is final: it is when a member that has executed the call has told the view that it knows
 * @param version of the newest view that is known, unsigned
 */
public record Replies<R>(List<MemberReply<R>> replies, int members, boolean known, int version) {
    public Replies {
        replies = List.copyOf(replies);
    }

    /** Those that are replies. */
    public List<MemberReply<R>> answers() {
        return replies.stream().filter(reply -> !reply.isLost()).toList();
    }

    /** Whether there is nothing more to come. */
    public boolean isComplete() {
        return known && replies.size() >= members;
    }
}
