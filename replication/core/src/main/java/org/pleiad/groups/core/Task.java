package org.pleiad.groups.core;

import java.io.IOException;

/** Something for a replica to do in its turn. Run on the group's executor. */
interface Task {

    /** Does it; one that executes a request has ended when the replica says so. */
    void run(Replica replica) throws IOException;

    /** It is never run: the replica is no more. */
    void dropped(GroupRefusal why);

    /** Octets that it keeps in memory. */
    default int octets() {
        return 0;
    }
}
