package org.pleiad.orb.poa;

/** The requests that threads are running, innermost first. One per ORB. */
final class Invocations {
    private final ThreadLocal<Invocation> current = new ThreadLocal<>();

    /** The request that the calling thread is running, or {@code null}. */
    Invocation current() {
        return current.get();
    }

    void enter(Invocation invocation) {
        current.set(invocation);
    }

    void leave(Invocation invocation) {
        if (invocation.outer() == null) {
            current.remove();
        } else {
            current.set(invocation.outer());
        }
    }
}
