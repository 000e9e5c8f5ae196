package org.pleiad.groups.core;

/** A member in the replicated state. Used by the thread that applies. */
final class MemberState {
    MemberId id;
    /** Position of the view with which it came: its state is the one there. */
    final long since;
    /** Whether it has that state. */
    boolean ready;
    /** Whether it began with a new object there. */
    boolean fresh;

    MemberState(MemberId id, long since, boolean ready) {
        this.id = id;
        this.since = since;
        this.ready = ready;
    }
}
