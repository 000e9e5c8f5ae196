package org.pleiad.groups.core;

import java.io.IOException;

/**
 * A replica stays while its host takes over a state from elsewhere, and so has not seen what the log had between. Of what the group
 * itself put there, only its own update can be missing.
 *
 * @param updates that are in the log
 */
record Skipped(long updates, long position, long clockMillis) implements Task {

    @Override
    public void run(Replica replica) throws IOException {
        Item.Update own = replica.primaryLog().underWay();
        if (own != null && own.number() <= updates) {
            new Change(own, position, clockMillis).run(replica);
        }
        replica.state().skipped(updates);
    }

    @Override
    public void dropped(GroupRefusal why) {
        // nobody waits for it
    }
}
