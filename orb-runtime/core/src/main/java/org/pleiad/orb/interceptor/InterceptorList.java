package org.pleiad.orb.interceptor;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.PortableInterceptor.Interceptor;
import org.omg.PortableInterceptor.LOCAL_AND_REMOTE;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The interceptors of one kind, in the order of their registration. Thread-safe. */
public final class InterceptorList<I extends Interceptor> {
    private static final Logger LOG = LoggerFactory.getLogger(InterceptorList.class);

    /** Replaced as a whole; volatile because any thread reads it. */
    private volatile List<Registered<I>> registered = List.of();

    /** Whether any interceptor wants to see some calls only. */
    private volatile boolean choosy;

    InterceptorList() {}

    /**
     * Adds one at the end.
     *
     * @throws DuplicateName if there is one of its name; the empty name may be used again and again
     */
    public synchronized void add(I interceptor, short mode) throws DuplicateName {
        if (interceptor == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "an interceptor");
        }
        String name = interceptor.name();
        for (Registered<I> other : registered) {
            if (name != null
                    && !name.isEmpty()
                    && name.equals(other.interceptor().name())) {
                throw new DuplicateName("there is already an interceptor " + name, name);
            }
        }
        List<Registered<I>> more = new ArrayList<>(registered);
        more.add(new Registered<>(interceptor, mode));
        choosy |= mode != LOCAL_AND_REMOTE.value;
        registered = List.copyOf(more);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return registered.isEmpty();
    }

    /** All of them. */
    public List<I> all() {
        return registered.stream().map(Registered::interceptor).toList();
    }

    /** Those that want to see a call. */
    public List<I> seeing(boolean local) {
        List<Registered<I>> now = registered;
        return (choosy ? now.stream().filter(one -> one.sees(local)) : now.stream())
                .map(Registered::interceptor)
                .toList();
    }

    /** The ORB is destroyed. */
    void destroy() {
        List<Registered<I>> ended = registered;
        registered = List.of();
        for (Registered<I> one : ended) {
            try {
                one.interceptor().destroy();
            } catch (SystemException | IllegalStateException failed) {
                LOG.warn("the interceptor {} failed in destroy", one.interceptor(), failed);
            }
        }
    }
}
