package org.pleiad.samples.filters.security;

import org.omg.CORBA.LocalObject;
import org.omg.IOP.ServiceContext;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ClientRequestInterceptor;

/** Adds the token to every call. Called on the calling threads. */
final class TokenSender extends LocalObject implements ClientRequestInterceptor {
    private static final long serialVersionUID = 1;

    private final transient ServiceContext token;

    TokenSender(ServiceContext token) {
        this.token = token;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public void send_request(ClientRequestInfo call) {
        call.add_request_service_context(token, true);
    }

    @Override
    public void send_poll(ClientRequestInfo call) {
        // nothing is sent
    }

    @Override
    public void receive_reply(ClientRequestInfo call) {
        // replies are not looked at
    }

    @Override
    public void receive_exception(ClientRequestInfo call) {
        // replies are not looked at
    }

    @Override
    public void receive_other(ClientRequestInfo call) {
        // replies are not looked at
    }

    @Override
    public void destroy() {
        // nothing to free
    }
}
