package org.pleiad.groups.core;

import java.util.List;
import java.util.Optional;

/**
 * Who the members of a group are, from one position of the log on.
 *
 * @param group of which group
 * @param version from 1, one more with each view: the object_group_ref_version of references to the group
 * @param position at which it begins
 * @param members by rank: in the order in which they joined
 * @param primary the one that executes in passive styles, makes nested calls, and is preferred by clients; one of the members;
 *     empty if there are none
 */
public record View(GroupId group, int version, long position, List<MemberId> members, Optional<MemberId> primary) {

    public View {
        members = List.copyOf(members);
    }
}
