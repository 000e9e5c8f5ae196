package org.pleiad.orb.group;

import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * Through which groups the request has come that the servant of this thread carries out, so that what it calls in turn is told,
 * too: a group knows then that a call has come back to it by way of plain objects. Set by the dispatcher for requests with a
 * {@link CallChainContext}, read by the calling side, both on the servant's thread.
 */
public final class AmbientChain {
    /** No chain of {@link CallChainContext#LONGEST} groups with sensible names is longer; more is not passed on. */
    private static final int MOST_OCTETS = 16 << 10;

    private static final ThreadLocal<ServiceContexts> CURRENT = new ThreadLocal<>();

    /** Whether there ever was one, so that other processes need not look; volatile: any servant's thread may set it. */
    private static volatile boolean used;

    private AmbientChain() {}

    /** The context for calls of this thread, or none. */
    public static ServiceContexts current() {
        ServiceContexts chain = used ? CURRENT.get() : null;
        return chain == null ? ServiceContexts.NONE : chain;
    }

    /**
     * Sets the chain of the calling thread.
     *
     * @param chain as it came; {@code null}: none, and nothing changes
     * @return what was before, for {@link #restore}
     */
    public static ServiceContexts enter(ServiceContext chain) {
        ServiceContexts outer = current();
        if (chain != null && chain.data().length <= MOST_OCTETS) {
            CURRENT.set(ServiceContexts.of(chain));
            used = true;
        }
        return outer;
    }

    /** Puts back what was before {@link #enter}. */
    public static void restore(ServiceContexts outer) {
        if (outer.size() > 0) {
            CURRENT.set(outer);
        } else if (used) {
            CURRENT.remove();
        }
    }
}
