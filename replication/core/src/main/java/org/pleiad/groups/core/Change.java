package org.pleiad.groups.core;

import java.io.IOException;

/** A primary's update that counts, in its place in the log. */
record Change(Item.Update item, long position, long clockMillis) implements Task {
    @Override
    public void run(Replica replica) throws IOException {
        ReplicaState state = replica.state();
        state.change(item.number(), item.full(), item.change());
        item.answers().forEach(answer -> state.table.add(answer, clockMillis));
        replica.primaryLog().logged(item, position);
    }

    @Override
    public int octets() {
        return item.change().length;
    }

    @Override
    public void dropped(GroupRefusal why) {
        // those who wait are told by the primary's log
    }
}
