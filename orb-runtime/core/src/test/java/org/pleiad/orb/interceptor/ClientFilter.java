package org.pleiad.orb.interceptor;

import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ClientRequestInterceptor;
import org.omg.PortableInterceptor.ForwardRequest;

/** A client interceptor that does nothing; tests override what they look at. */
class ClientFilter extends LocalObject implements ClientRequestInterceptor {
    private static final long serialVersionUID = 1L;

    private final String name;

    ClientFilter(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void destroy() {}

    @Override
    public void send_request(ClientRequestInfo ri) throws ForwardRequest {}

    @Override
    public void send_poll(ClientRequestInfo ri) {}

    @Override
    public void receive_reply(ClientRequestInfo ri) {}

    @Override
    public void receive_exception(ClientRequestInfo ri) throws ForwardRequest {}

    @Override
    public void receive_other(ClientRequestInfo ri) throws ForwardRequest {}
}
