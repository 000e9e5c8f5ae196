package org.pleiad.orb.interceptor.server;

import org.omg.CORBA.Any;
import org.omg.PortableInterceptor.ForwardRequest;
import org.omg.PortableInterceptor.ServerRequestInterceptor;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.interceptor.Flow;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.interceptor.Outcome;
import org.pleiad.orb.interceptor.PiCurrent;
import org.pleiad.orb.interceptor.Point;
import org.pleiad.orb.interceptor.ServantThread;

/**
 * The way of one request through the server interceptors (CORBA 3.3 part 1, 16.3.8): service contexts before the servant is
 * looked for, the request itself before it is called, the end after the servant was given back.
 */
public final class ServerFlow extends Flow<ServerRequestInterceptor> {
    private final PiCurrent current;
    private final ServerView view;

    /** The flow of a request. */
    public ServerFlow(Interceptors interceptors, IncomingRequest request) {
        super(interceptors.server().seeing(request.isLocal()));
        this.current = interceptors.current();
        this.view = new ServerView(interceptors, request);
    }

    /** The contexts to send with the reply. */
    public ServiceContexts replyContexts() {
        return view.replyContexts();
    }

    /**
     * The request's slots become those of the thread.
     *
     * @return what the thread had, for {@link #leaveThread}
     */
    public Any[] enterThread() {
        Any[] before = current.table();
        current.enter(view.slots());
        return before;
    }

    /** The thread's slots become those of the request, and the thread has its own again. */
    public void leaveThread(Any[] before) {
        for (ServerRequestInterceptor interceptor : interceptors()) {
            if (interceptor instanceof ServantThread bound) {
                bound.leaveServantThread(view.requestId());
            }
        }
        view.slots(current.table());
        current.enter(before);
    }

    /** The servant is there and about to be called; what refuses that, or {@code null}. */
    public Outcome receiveRequest() {
        return between();
    }

    /** Sending a request elsewhere that was carried out is never right here: the client counts on once. */
    @Override
    protected boolean mayRepeat() {
        return false;
    }

    @Override
    protected void start(ServerRequestInterceptor interceptor) throws ForwardRequest {
        view.at(Point.RECEIVE_REQUEST_SERVICE_CONTEXTS, null);
        try {
            interceptor.receive_request_service_contexts(view);
        } finally {
            view.leave();
        }
    }

    @Override
    protected void between(ServerRequestInterceptor interceptor) throws ForwardRequest {
        view.at(Point.RECEIVE_REQUEST, null);
        try {
            interceptor.receive_request(view);
        } finally {
            view.leave();
        }
    }

    @Override
    protected void end(ServerRequestInterceptor interceptor, Outcome outcome) throws ForwardRequest {
        try {
            if (outcome instanceof Outcome.Replied) {
                view.at(Point.SEND_REPLY, outcome);
                interceptor.send_reply(view);
            } else if (outcome instanceof Outcome.Failed || outcome instanceof Outcome.UserFailure) {
                view.at(Point.SEND_EXCEPTION, outcome);
                interceptor.send_exception(view);
            } else {
                view.at(Point.SEND_OTHER, outcome);
                interceptor.send_other(view);
            }
        } finally {
            view.leave();
        }
    }
}
