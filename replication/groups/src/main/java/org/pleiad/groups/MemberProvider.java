package org.pleiad.groups;

import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.member.StateAccessor;

/**
 * Makes members of groups of one type on demand: for hosts that are started by command, found by {@link java.util.ServiceLoader} or
 * named by class, and for {@link GroupHost#offer}. Called when this host becomes a member of a group, on the group's own thread.
 */
public interface MemberProvider {

    /** Repository id of the objects, as {@code IDL:acme.com/Grid:1.0}. */
    String typeId();

    /** A servant in the state that a new object has. */
    Servant servant(GroupInfo group);

    /** How the state of these servants is written and read; {@code null} for those that need none. */
    StateAccessor<?> accessor();
}
