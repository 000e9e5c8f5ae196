package org.pleiad.groups.core;

import java.util.List;
import org.pleiad.groups.spi.DomainStatus;

/** Is told of what the log decides, in its order, on the thread that applies it: must return at once. */
public interface DomainListener {

    /** A group has another view, or is new (version 1 has no earlier one). */
    default void view(GroupInfo group) {}

    /** A group is no more. */
    default void removed(GroupInfo group) {}

    /** Hosts came, went, or were excluded. */
    default void hosts(List<HostInfo> hosts) {}

    /** This host was excluded: it has to come back under another identity. */
    default void excluded(String reason) {}

    /** A member's replies differ from the others': it was taken out. */
    default void diverged(GroupId group, MemberId member, String how) {}

    /** The engine's state has changed; not in the order of the log. */
    default void status(DomainStatus status) {}
}
