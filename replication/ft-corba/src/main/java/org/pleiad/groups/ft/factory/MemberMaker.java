package org.pleiad.groups.ft.factory;

import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;

/** Makes servants members of groups whose states the domain keeps alike. */
@FunctionalInterface
public interface MemberMaker {
    /** A servant as the domain sees it. */
    Member member(GroupInfo group, Servant servant);
}
