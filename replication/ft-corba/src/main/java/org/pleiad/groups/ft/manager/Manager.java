package org.pleiad.groups.ft.manager;

import org.omg.FT.FaultNotifier;

/** A host's replication manager, put together. */
public final class Manager {
    private final ReplicationManagerServant servant;
    private final MemberKeeper keeper;

    /**
     * A manager.
     *
     * @param ownNotifier what clients get until one is registered
     * @param changed is told when what groups shall be may have changed
     */
    public Manager(ManagerParts parts, FaultNotifier ownNotifier, Runnable changed) {
        var groups = new ObjectGroups(parts);
        var factories = new Factories(parts);
        var making = new MemberMaking(parts, groups);
        var creation = new GroupCreation(parts, groups, factories, making);
        servant = new ReplicationManagerServant(
                parts,
                new PropertyOperations(parts, groups, changed),
                new MemberOperations(parts, groups, factories, making),
                creation,
                ownNotifier);
        keeper = new MemberKeeper(parts, groups, factories, making, creation);
    }

    /** What clients call. */
    public ReplicationManagerServant servant() {
        return servant;
    }

    /** What keeps the minimum of members. */
    public MemberKeeper keeper() {
        return keeper;
    }
}
