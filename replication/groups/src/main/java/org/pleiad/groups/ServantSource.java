package org.pleiad.groups;

import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.host.DomainHost;

/** Where the members of a group at this process come from. Called on the group's executor. */
interface ServantSource {

    /** A member in the state that a new object has. */
    Member member(DomainHost host, GroupInfo group);
}
