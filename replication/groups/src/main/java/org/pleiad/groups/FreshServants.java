package org.pleiad.groups;

import java.util.function.Supplier;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.groups.member.StateAccessor;

/** A new servant for each membership. */
record FreshServants<S extends Servant>(Supplier<S> servants, StateAccessor<? super S> accessor)
        implements ServantSource {

    @Override
    public Member member(DomainHost host, GroupInfo group) {
        return host.member(group, servants.get(), accessor);
    }
}
