package org.pleiad.groups.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.omg.PortableInterceptor.ORBInitializer;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.omg.PortableInterceptor.ServerRequestInterceptor;

/** A server interceptor that writes down what it sees of the requests of groups, and refuses what it is told to. */
final class Watcher extends LocalObject implements ServerRequestInterceptor, ORBInitializer {
    private static final long serialVersionUID = 1L;

    final transient List<String> seen = new CopyOnWriteArrayList<>();

    /** Operations that are refused: at the first point, and at the one before the servant. */
    volatile String refusedEarly = "";

    volatile String refusedLate = "";

    @Override
    public void pre_init(ORBInitInfo info) {
        try {
            info.add_server_request_interceptor(this);
        } catch (DuplicateName impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public void post_init(ORBInitInfo info) {}

    @Override
    public String name() {
        return "watcher";
    }

    @Override
    public void destroy() {}

    private void note(String point, ServerRequestInfo request, String more) {
        seen.add(point + " " + request.operation() + more);
    }

    @Override
    public void receive_request_service_contexts(ServerRequestInfo request) {
        note("contexts", request, "");
        if (request.operation().equals(refusedEarly)) {
            throw new NO_PERMISSION(1, CompletionStatus.COMPLETED_MAYBE);
        }
    }

    @Override
    public void receive_request(ServerRequestInfo request) {
        note(
                "request",
                request,
                " of " + String.join("/", request.adapter_name()) + " "
                        + new String(request.object_id(), StandardCharsets.UTF_8) + " "
                        + request.target_most_derived_interface() + " "
                        + request.target_is_a("IDL:trial.test/Trial/Target:1.0"));
        if (request.operation().equals(refusedLate)) {
            throw new NO_PERMISSION(2, CompletionStatus.COMPLETED_MAYBE);
        }
    }

    @Override
    public void send_reply(ServerRequestInfo request) {
        note("reply", request, "");
    }

    @Override
    public void send_exception(ServerRequestInfo request) {
        String id = request.sending_exception().type().toString();
        note("exception", request, id.contains("Refused") ? " Refused" : "");
    }

    @Override
    public void send_other(ServerRequestInfo request) {
        note("other", request, request.forward_reference() == null ? "" : " to somewhere");
    }
}
