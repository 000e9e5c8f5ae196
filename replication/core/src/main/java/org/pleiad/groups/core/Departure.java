package org.pleiad.groups.core;

/** The place in the log from which on a replica is no member. */
record Departure(GroupRefusal why) implements Task {
    @Override
    public void run(Replica replica) {
        replica.end(why);
    }

    @Override
    public void dropped(GroupRefusal again) {
        // it is out already
    }
}
