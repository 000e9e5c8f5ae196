package org.pleiad.observability.call;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.omg.PortableInterceptor.ServerRequestInterceptor;
import org.pleiad.observability.call.CallFacts.Ending;
import org.pleiad.orb.interceptor.RequestView;
import org.pleiad.orb.interceptor.ServantThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Observes the requests to an ORB, from their headers to their replies; while the servant runs, the observation is the
 * current one of its thread. Runs on the requests' threads; never fails a request.
 */
final class ServerCalls extends LocalObject implements ServerRequestInterceptor, ServantThread {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ServerCalls.class);

    /** What a skeleton answers that does not know the operation. */
    private static final String NO_SUCH_OPERATION = "IDL:omg.org/CORBA/BAD_OPERATION:1.0";

    private record Open(Observation observation, CallFacts facts) {}

    private final transient ObservationRegistry registry;
    private final transient KnownNames methods = new KnownNames();
    private final transient KnownNames errors = new KnownNames();

    /** By request id; as many as requests are under way, since each that began has exactly one end. */
    private final transient Map<Integer, Open> open = new ConcurrentHashMap<>();

    /** What is on servants' threads, by request id; each is taken off by the thread that put it there. */
    private final transient Map<Integer, Observation.Scope> scopes = new ConcurrentHashMap<>();

    ServerCalls(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public String name() {
        return "org.pleiad.observability.server";
    }

    @Override
    public void destroy() {
        open.clear();
    }

    @Override
    public void receive_request_service_contexts(ServerRequestInfo info) {
        try {
            CallFacts facts = new CallFacts(info.operation());
            ServerCallContext context = new ServerCallContext(facts, TraceContext.decode(trace(info)));
            Observation observation =
                    CallObservation.SERVER.observation(null, ServerCallConvention.DEFAULT, () -> context, registry);
            if (!observation.isNoop()) {
                observation.start();
                open.put(info.request_id(), new Open(observation, facts));
            }
        } catch (RuntimeException failure) {
            LOG.warn("a request for {} is not observed", info.operation(), failure);
        }
    }

    private static byte[] trace(ServerRequestInfo info) {
        if (info instanceof RequestView ours) {
            return ours.requestContext(TraceContext.ID);
        }
        try {
            return info.get_request_service_context(TraceContext.ID).context_data;
        } catch (BAD_PARAM absent) {
            return null;
        }
    }

    @Override
    public void receive_request(ServerRequestInfo info) {
        Open request = open.get(info.request_id());
        if (request == null) {
            return;
        }
        request.facts().service(InterfaceName.of(info.target_most_derived_interface()));
        try {
            scopes.put(info.request_id(), request.observation().openScope());
        } catch (RuntimeException failure) {
            LOG.warn("calls that {} makes are not seen as its own", info.operation(), failure);
        }
    }

    @Override
    public void leaveServantThread(int requestId) {
        Observation.Scope scope = scopes.remove(requestId);
        if (scope == null) {
            return;
        }
        try {
            scope.close();
        } catch (RuntimeException failure) {
            LOG.warn("the observation of a request stays on its thread", failure);
        }
    }

    @Override
    public void send_reply(ServerRequestInfo info) {
        end(info, Ending.NO_EXCEPTION, null);
    }

    @Override
    public void send_other(ServerRequestInfo info) {
        end(info, Endings.of(info.reply_status()), null);
    }

    @Override
    public void send_exception(ServerRequestInfo info) {
        if (!open.containsKey(info.request_id())) {
            return;
        }
        Ending ending = Endings.of(info.reply_status());
        Any raised = info.sending_exception();
        String id = id(raised);
        end(info, ending, ending == Ending.SYSTEM_EXCEPTION ? CallFailure.system(id, raised) : CallFailure.user(id));
    }

    private static String id(Any exception) {
        try {
            return exception.type().id();
        } catch (BadKind impossible) {
            return "";
        }
    }

    private void end(ServerRequestInfo info, Ending ending, CallFailure failure) {
        Open request = open.remove(info.request_id());
        if (request == null) {
            return;
        }
        CallFacts facts = request.facts();
        facts.ending(ending);
        boolean reached = !facts.service().isEmpty()
                && (failure == null || !failure.repositoryId().equals(NO_SUCH_OPERATION));
        facts.nameable(reached && methods.admit(facts.service() + "/" + facts.operation()));
        try {
            if (failure != null) {
                facts.raised(failure, errors);
                request.observation().error(failure);
            }
            request.observation().stop();
        } catch (RuntimeException broken) {
            LOG.warn("the end of a request for {} is not observed", info.operation(), broken);
        }
    }
}
