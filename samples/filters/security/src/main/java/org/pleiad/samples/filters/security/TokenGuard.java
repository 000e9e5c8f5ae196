package org.pleiad.samples.filters.security;

import java.util.Map;
import java.util.Set;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.IOP.ServiceContext;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.omg.PortableInterceptor.ServerRequestInterceptor;

/** Refuses calls without a token that allows their operation, before any servant hears of them. */
final class TokenGuard extends LocalObject implements ServerRequestInterceptor {
    private static final long serialVersionUID = 1;

    private final transient TokenContext context;

    /** What each token allows. */
    private final transient Map<String, Set<String>> allowed;

    TokenGuard(TokenContext context, Map<String, Set<String>> allowed) {
        this.context = context;
        this.allowed = allowed;
    }

    @Override
    public String name() {
        return "guard";
    }

    @Override
    public void receive_request_service_contexts(ServerRequestInfo call) {
        String operation = call.operation();
        if (!allowed.getOrDefault(token(call), Set.of()).contains(operation)) {
            System.out.println("guard: " + operation + " refused");
            throw new NO_PERMISSION("the token does not allow " + operation, 0, CompletionStatus.COMPLETED_NO);
        }
    }

    /** The caller's token; the empty string if it has none. */
    private String token(ServerRequestInfo call) {
        ServiceContext sent;
        try {
            sent = call.get_request_service_context(TokenContext.ID);
        } catch (BAD_PARAM absent) {
            return "";
        }
        return context.decode(sent);
    }

    @Override
    public void receive_request(ServerRequestInfo call) {
        // decided before
    }

    @Override
    public void send_reply(ServerRequestInfo call) {
        // replies may leave
    }

    @Override
    public void send_exception(ServerRequestInfo call) {
        // replies may leave
    }

    @Override
    public void send_other(ServerRequestInfo call) {
        // replies may leave
    }

    @Override
    public void destroy() {
        // nothing to free
    }
}
