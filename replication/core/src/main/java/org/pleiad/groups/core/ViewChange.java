package org.pleiad.groups.core;

import java.io.IOException;

/** A new view, in order with the requests. */
record ViewChange(Replica.RoleView role) implements Task {
    @Override
    public void run(Replica replica) throws IOException {
        replica.changeRole(role);
    }

    @Override
    public void dropped(GroupRefusal why) {
        // the object sees no more views
    }
}
