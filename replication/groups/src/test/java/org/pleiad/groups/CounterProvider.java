package org.pleiad.groups;

import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.test.Plant.CounterHelper;

/** Makes counters on demand. */
final class CounterProvider implements MemberProvider {
    private final String host;

    CounterProvider(String host) {
        this.host = host;
    }

    @Override
    public String typeId() {
        return CounterHelper.id();
    }

    @Override
    public CounterServant servant(GroupInfo group) {
        return new CounterServant(host);
    }

    @Override
    public StateAccessor<CounterServant> accessor() {
        return new CounterServant.State();
    }
}
