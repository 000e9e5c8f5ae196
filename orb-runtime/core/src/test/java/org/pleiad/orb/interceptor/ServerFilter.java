package org.pleiad.orb.interceptor;

import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ForwardRequest;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.omg.PortableInterceptor.ServerRequestInterceptor;

/** A server interceptor that does nothing; tests override what they look at. */
class ServerFilter extends LocalObject implements ServerRequestInterceptor {
    private static final long serialVersionUID = 1L;

    private final String name;

    ServerFilter(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void destroy() {}

    @Override
    public void receive_request_service_contexts(ServerRequestInfo ri) throws ForwardRequest {}

    @Override
    public void receive_request(ServerRequestInfo ri) throws ForwardRequest {}

    @Override
    public void send_reply(ServerRequestInfo ri) {}

    @Override
    public void send_exception(ServerRequestInfo ri) throws ForwardRequest {}

    @Override
    public void send_other(ServerRequestInfo ri) throws ForwardRequest {}
}
