package org.pleiad.observability.call;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.IOP.ServiceContext;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ClientRequestInterceptor;
import org.pleiad.observability.call.CallFacts.Ending;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.TaggedProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Observes the calls of an ORB. Each attempt is an observation of its own, a child of what is current where the call is made.
 * Runs on the callers' threads; never fails a call.
 */
final class ClientCalls extends LocalObject implements ClientRequestInterceptor {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ClientCalls.class);

    private final transient ObservationRegistry registry;
    private final transient Runnable whenDestroyed;
    private final transient KnownNames errors = new KnownNames();

    /** By request id; as many as calls are under way, since each attempt that began has exactly one end. */
    private final transient Map<Integer, Observation> open = new ConcurrentHashMap<>();

    ClientCalls(ObservationRegistry registry, Runnable whenDestroyed) {
        this.registry = registry;
        this.whenDestroyed = whenDestroyed;
    }

    @Override
    public String name() {
        return "org.pleiad.observability.client";
    }

    @Override
    public void destroy() {
        open.clear();
        whenDestroyed.run();
    }

    @Override
    public void send_request(ClientRequestInfo info) {
        try {
            CallFacts facts = new CallFacts(info.operation());
            ClientCallContext context = new ClientCallContext(facts);
            Observation observation =
                    CallObservation.CLIENT.observation(null, ClientCallConvention.DEFAULT, () -> context, registry);
            if (observation.isNoop()) {
                return;
            }
            describe(info, facts);
            observation.start();
            open.put(info.request_id(), observation);
            ServiceContext trace = TraceContext.encode(context.getCarrier());
            if (trace != null) {
                info.add_request_service_context(trace, true);
            }
        } catch (RuntimeException failure) {
            LOG.warn("a call of {} is not observed", info.operation(), failure);
        }
    }

    private static void describe(ClientRequestInfo info, CallFacts facts) {
        facts.nameable(true);
        if (info.target() instanceof ObjectImpl stub) {
            facts.service(InterfaceName.of(stub._ids()));
        }
        org.omg.IOP.TaggedProfile profile = info.effective_profile();
        if (profile.tag == TaggedProfile.TAG_INTERNET_IOP) {
            try {
                IiopProfile iiop = IiopProfile.decode(new TaggedProfile(profile.tag, profile.profile_data));
                facts.address(iiop.host(), iiop.port());
            } catch (SystemException malformed) {
                LOG.debug("the address of a call of {} is not known", facts.operation(), malformed);
            }
        }
    }

    @Override
    public void send_poll(ClientRequestInfo info) {
        // nobody polls: this ORB never calls it
    }

    @Override
    public void receive_reply(ClientRequestInfo info) {
        end(info, Ending.NO_EXCEPTION);
    }

    @Override
    public void receive_other(ClientRequestInfo info) {
        end(info, Endings.of(info.reply_status()));
    }

    @Override
    public void receive_exception(ClientRequestInfo info) {
        end(info, Endings.of(info.reply_status()));
    }

    private void end(ClientRequestInfo info, Ending ending) {
        Observation observation = open.remove(info.request_id());
        if (observation == null) {
            return;
        }
        try {
            CallFacts facts = ((ClientCallContext) observation.getContext()).facts();
            facts.ending(ending);
            if (ending == Ending.USER_EXCEPTION) {
                fail(observation, facts, CallFailure.user(info.received_exception_id()));
            } else if (ending == Ending.SYSTEM_EXCEPTION) {
                fail(observation, facts, CallFailure.system(info.received_exception_id(), info.received_exception()));
            }
        } finally {
            stop(observation, info.operation());
        }
    }

    private void fail(Observation observation, CallFacts facts, CallFailure failure) {
        facts.raised(failure, errors);
        observation.error(failure);
    }

    private static void stop(Observation observation, String operation) {
        try {
            observation.stop();
        } catch (RuntimeException failure) {
            LOG.warn("the end of a call of {} is not observed", operation, failure);
        }
    }
}
