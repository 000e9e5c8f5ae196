package org.pleiad.orb.client;

import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.session.client.ClientSession;
import org.pleiad.orb.transport.Endpoint;

/** What a request of a session with one server keeps over its repetitions. Used by the thread of its call. */
final class SessionIdentity implements RequestIdentity {
    private final Endpoint home;
    private final ClientSession session;
    private final int number;
    private int attempts;

    /**
     * An identity.
     *
     * @param home the server: where its session was opened
     */
    SessionIdentity(Endpoint home, ClientSession session, int number) {
        this.home = home;
        this.session = session;
        this.number = number;
    }

    @Override
    public boolean isAt(Target target) {
        return home.equals(target.home());
    }

    Endpoint home() {
        return home;
    }

    ClientSession session() {
        return session;
    }

    @Override
    public void attempt() {
        attempts++;
    }

    @Override
    public ServiceContexts addTo(ServiceContexts contexts, Target target, CallTimes times) {
        return contexts.with(session.identity(number, times.remainingNanos()), session.context(attempts));
    }

    @Override
    public void end() {
        session.end(number);
    }
}
