package org.pleiad.orb.client;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Request;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/**
 * The requests of an ORB that were sent together, and of which the next response is asked for, whichever comes first (CORBA
 * 3.3 part 1, 11.3). A response that is fetched from its request is not given here again. Thread-safe.
 */
public final class DeferredRequests {
    /** For requests that were sent alone. */
    static final DeferredRequests NONE = new DeferredRequests();

    /** Requests whose responses nobody has fetched yet: programs that never do must not fill the memory. */
    private static final int MOST = 65_536;

    /** How often those that wait look for themselves. */
    private static final long WAIT_MILLIS = 1_000;

    /** Sent and not fetched. Guarded by this, as is the next. */
    private final Set<DynamicRequest> sent = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Those of {@link #sent} that have been answered, in that order. */
    private final Deque<DynamicRequest> answered = new ArrayDeque<>();

    public DeferredRequests() {}

    /** Sends all of them without waiting; what fails does so in its response. */
    public void send(Request[] requests) {
        for (Request request : requests) {
            ours(request).requireNew();
        }
        synchronized (this) {
            if (sent.size() + requests.length > MOST) {
                throw Minor.TOO_MANY_RESPONSES.exception(CompletionStatus.COMPLETED_NO, "the most is " + MOST);
            }
            for (Request request : requests) {
                sent.add((DynamicRequest) request);
            }
        }
        for (Request request : requests) {
            ((DynamicRequest) request).sendDeferred(this);
        }
    }

    /**
     * Sends all of them; none of them has a response.
     *
     * @throws SystemException the first failure, after all were tried
     */
    public void sendOneway(Request[] requests) {
        for (Request request : requests) {
            ours(request).requireNew();
        }
        SystemException first = null;
        for (Request request : requests) {
            try {
                request.send_oneway();
            } catch (SystemException failure) {
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static DynamicRequest ours(Request request) {
        if (request instanceof DynamicRequest dynamic) {
            return dynamic;
        }
        throw Minor.REQUEST_ARGUMENT.exception(
                CompletionStatus.COMPLETED_NO,
                request == null ? "null" : request.getClass().getName());
    }

    /** Whether the next response is there. */
    public synchronized boolean poll() {
        requireSent();
        return !answered.isEmpty();
    }

    /** Waits for the next response; a failure is in the environment of the request. */
    public Request next() {
        DynamicRequest next = take();
        next.fetch();
        return next;
    }

    /** Each call ends at its deadline, so the wait ends, too. */
    private synchronized DynamicRequest take() {
        requireSent();
        try {
            while (answered.isEmpty()) {
                wait(WAIT_MILLIS);
                requireSent();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Minor.REPLY_NOT_AVAILABLE.exception(
                    CompletionStatus.COMPLETED_MAYBE, "the thread was interrupted while it waited for a response");
        }
        DynamicRequest next = answered.remove();
        sent.remove(next);
        notifyAll();
        return next;
    }

    private void requireSent() {
        if (sent.isEmpty()) {
            throw Minor.REQUEST_NOT_SENT.exception(
                    CompletionStatus.COMPLETED_NO, "there is no request whose response was not fetched");
        }
    }

    /** A response has come. */
    synchronized void answered(DynamicRequest request) {
        if (sent.contains(request)) {
            answered.add(request);
            notifyAll();
        }
    }

    /** A response was fetched from its request. */
    synchronized void fetched(DynamicRequest request) {
        if (sent.remove(request)) {
            answered.remove(request);
            notifyAll();
        }
    }
}
