package org.pleiad.groups.ft.factory;

import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.member.StateAccessor;

/** Makes servants members of groups whose states the domain keeps alike. */
@FunctionalInterface
public interface MemberMaker {
    /**
     * A servant as the domain sees it.
     *
     * @param accessor to its state; {@code null} if it is FT::Checkpointable, or has none
     */
    Member member(GroupInfo group, Servant servant, StateAccessor<?> accessor);
}
