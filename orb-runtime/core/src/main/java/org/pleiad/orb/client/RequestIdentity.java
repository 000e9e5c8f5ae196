package org.pleiad.orb.client;

import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.session.client.ClientSession;
import org.pleiad.orb.transport.Endpoint;

/** What a request of a session keeps over its repetitions. Used by the thread of its call. */
final class RequestIdentity {
    private final Endpoint home;
    private final ClientSession session;
    private final int number;
    private int attempts;

    /**
     * An identity.
     *
     * @param home the server: where its session was opened
     */
    RequestIdentity(Endpoint home, ClientSession session, int number) {
        this.home = home;
        this.session = session;
        this.number = number;
    }

    /** Whether a target is an address of the server that knows the identity. */
    boolean isAt(Target target) {
        return home.equals(target.home());
    }

    Endpoint home() {
        return home;
    }

    ClientSession session() {
        return session;
    }

    /** The request is about to be sent once more. */
    void attempt() {
        attempts++;
    }

    /** Contexts with those that name the request's present attempt. */
    ServiceContexts addTo(ServiceContexts contexts, CallTimes times) {
        return contexts.with(session.identity(number, times.remainingNanos()), session.context(attempts));
    }

    /** It will not be used again. */
    void end() {
        session.end(number);
    }
}
