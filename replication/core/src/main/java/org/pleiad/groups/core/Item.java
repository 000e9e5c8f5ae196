package org.pleiad.groups.core;

import java.util.List;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** One decision or request in an entry. What it does is decided when it is applied, by all hosts alike. */
sealed interface Item {

    /** A life of the proposing host begins; it goes on with an earlier one if it kept its log, else {@code kept} is 0. */
    record Enter(HostAddress address, long kept, long nonce) implements Item {}

    /** A life of a host is over. */
    record Exclude(HostId host, long incarnation, String reason) implements Item {}

    /** Whether a host gets new members. */
    record Drain(HostId host, boolean draining) implements Item {}

    /** A group begins. */
    record Create(GroupDefinition definition) implements Item {}

    /** A group ends. */
    record Remove(GroupId group) implements Item {}

    /** Another definition. */
    record Redefine(GroupId group, GroupDefinition definition) implements Item {}

    /** The proposing host becomes a member; again: it is one, but has lost its state. */
    record Join(GroupId group, boolean again) implements Item {}

    /** A host is asked to join. */
    record Invite(GroupId group, HostId host) implements Item {}

    /** The proposing host has the state that its member needs, of the view at that position. */
    record Ready(GroupId group, long position) implements Item {}

    /**
     * The proposing host is back, which was the last one with the group's state when its life ended: its member goes on.
     *
     * @param since of that member
     * @param held whether it has the state still
     */
    record Return(GroupId group, long since, boolean held) implements Item {}

    /** A member goes. */
    record Leave(GroupId group, MemberId member, String reason) implements Item {}

    /** A member becomes the primary. */
    record Promote(GroupId group, MemberId member) implements Item {}

    /** A request that all members execute. */
    record Invoke(GroupId group, Request request) implements Item {}

    /** What a primary has executed: the next update of its term, and the answers. */
    record Update(GroupId group, int term, long number, boolean full, byte[] change, List<Answer> answers)
            implements Item {
        public Update {
            answers = List.copyOf(answers);
        }
    }

    /** What a nested call gave, made by the primary while it executed the request there. */
    record Nested(GroupId group, long position, int index, int number, byte[] content) implements Item {}

    /** What a member's last replies sum up to, after so many. */
    record Digest(GroupId group, long count, long hash) implements Item {}

    /** Nothing but the time in the header. */
    record Tick() implements Item {}
}
