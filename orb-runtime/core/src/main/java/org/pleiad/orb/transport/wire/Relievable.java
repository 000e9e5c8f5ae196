package org.pleiad.orb.transport.wire;

/** A thread that others depend on; it is told before it blocks, so that another does its work meanwhile. */
public interface Relievable {

    /** The thread, which is the current one, is about to block for other than computing. Cheap; may be repeated. */
    void relieve();

    /** The thread waits no more for what it was relieved for; may come without {@link #relieve}. */
    default void endRelief() {}

    /** The current thread waits no more. */
    static void resumed() {
        if (Thread.currentThread() instanceof Relievable depended) {
            depended.endRelief();
        }
    }

    /** Relieves the current thread if it is one that others depend on. */
    static void aboutToBlock() {
        if (Thread.currentThread() instanceof Relievable depended) {
            depended.relieve();
        }
    }
}
