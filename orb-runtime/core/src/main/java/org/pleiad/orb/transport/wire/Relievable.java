package org.pleiad.orb.transport.wire;

/** A thread that others depend on; it is told before it blocks, so that another does its work meanwhile. */
public interface Relievable {

    /** The thread, which is the current one, is about to block for other than computing. Cheap; may be repeated. */
    void relieve();

    /** Relieves the current thread if it is one that others depend on. */
    static void aboutToBlock() {
        if (Thread.currentThread() instanceof Relievable depended) {
            depended.relieve();
        }
    }
}
