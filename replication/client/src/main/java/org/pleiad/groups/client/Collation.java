package org.pleiad.groups.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a program wants of the replies of a group's members. Asked after each reply, by one thread at a time.
 *
 * @param <R> the type of results
 * @param <V> what it makes of them
 */
@FunctionalInterface
public interface Collation<R, V> {
    /**
     * What the replies so far are enough for; empty if they are not. If they are not when nothing more is to come, the call fails
     * with {@link NoAgreement}.
     */
    Optional<V> of(Replies<R> replies);

    /** The first reply. */
    static <R> Collation<R, MemberReply<R>> first() {
        return replies -> replies.answers().stream().findFirst();
    }

    /** As many replies as there are members; those of members that were lost say so. */
    static <R> Collation<R, List<MemberReply<R>>> all() {
        return replies -> replies.isComplete() ? Optional.of(replies.replies()) : Optional.empty();
    }

    /** A number of replies. */
    static <R> Collation<R, List<MemberReply<R>>> some(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the number of replies wanted is " + number + ", not above 0");
        }
        return replies -> {
            List<MemberReply<R>> answers = replies.answers();
            return answers.size() < number ? Optional.empty() : Optional.of(answers.subList(0, number));
        };
    }

    /** What more than half of all members have replied in the same octets; members that were lost count as members. */
    static <R> Collation<R, MemberReply<R>> majority() {
        return replies -> {
            if (!replies.known()) {
                return Optional.empty();
            }
            for (List<MemberReply<R>> alike : alike(replies.answers())) {
                if (alike.size() * 2 > replies.members()) {
                    return Optional.of(alike.get(0));
                }
            }
            return Optional.empty();
        };
    }

    /** What a function makes of all replies, those of members that were lost left out; what it raises is the outcome. */
    static <R, V> Collation<R, V> vote(Function<List<MemberReply<R>>, V> vote) {
        return replies -> replies.isComplete() ? Optional.of(vote.apply(replies.answers())) : Optional.empty();
    }

    /** Replies with the same octets, together. */
    static <R> List<List<MemberReply<R>>> alike(List<MemberReply<R>> replies) {
        List<List<MemberReply<R>>> groups = new ArrayList<>();
        for (MemberReply<R> reply : replies) {
            groups.stream()
                    .filter(group -> group.get(0).isLike(reply))
                    .findFirst()
                    .orElseGet(() -> {
                        List<MemberReply<R>> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(reply);
        }
        return groups;
    }
}
