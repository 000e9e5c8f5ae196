package org.pleiad.orb.interceptor.client;

import org.omg.PortableInterceptor.ClientRequestInterceptor;
import org.omg.PortableInterceptor.ForwardRequest;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.interceptor.Flow;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.interceptor.Outcome;
import org.pleiad.orb.interceptor.Point;

/**
 * The way of one attempt of a call through the client interceptors (CORBA 3.3 part 1, 16.3.5). An attempt that is repeated,
 * or sent on, has a flow of its own. Runs on the caller's thread.
 */
public final class ClientFlow extends Flow<ClientRequestInterceptor> {
    private final OutgoingRequest request;
    private final ClientView view;

    /** The flow of an attempt. */
    public ClientFlow(Interceptors interceptors, OutgoingRequest request) {
        super(interceptors.client().seeing(request.isLocal()));
        this.request = request;
        this.view = new ClientView(interceptors, request);
    }

    /** The contexts to send: the ORB's own and those that interceptors added. */
    public ServiceContexts contexts() {
        return view.requestContexts();
    }

    /** The contexts that came with the reply. */
    public void replyContexts(ServiceContexts contexts) {
        view.replyContexts(contexts);
    }

    @Override
    protected boolean mayRepeat() {
        return request.mayRepeat();
    }

    @Override
    protected void start(ClientRequestInterceptor interceptor) throws ForwardRequest {
        view.at(Point.SEND_REQUEST, null);
        try {
            interceptor.send_request(view);
        } finally {
            view.leave();
        }
    }

    @Override
    protected void end(ClientRequestInterceptor interceptor, Outcome outcome) throws ForwardRequest {
        try {
            if (outcome instanceof Outcome.Replied) {
                view.at(Point.RECEIVE_REPLY, outcome);
                interceptor.receive_reply(view);
            } else if (outcome instanceof Outcome.Failed || outcome instanceof Outcome.UserFailure) {
                view.at(Point.RECEIVE_EXCEPTION, outcome);
                interceptor.receive_exception(view);
            } else {
                view.at(Point.RECEIVE_OTHER, outcome);
                interceptor.receive_other(view);
            }
        } finally {
            view.leave();
        }
    }
}
