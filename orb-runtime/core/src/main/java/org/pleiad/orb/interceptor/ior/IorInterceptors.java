package org.pleiad.orb.interceptor.ior;

import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.PortableInterceptor.IORInterceptor;
import org.omg.PortableInterceptor.IORInterceptor_3_0;
import org.omg.PortableInterceptor.NON_EXISTENT;
import org.omg.PortableInterceptor.ObjectReferenceTemplate;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.policy.PolicyFactories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the IOR interceptors of an ORB about the references of its adapters, and tells them of changes (CORBA 3.3 part 1,
 * 16.6). Called by the adapters, on the thread that makes or changes them. Thread-safe.
 */
public final class IorInterceptors {
    private static final Logger LOG = LoggerFactory.getLogger(IorInterceptors.class);

    private final Interceptors interceptors;
    private final ObjectReferences references;
    private final PolicyFactories policies;
    private final String serverId;
    private final String orbId;

    /**
     * Those of an ORB.
     *
     * @param policies knows which types of policies there are
     * @param serverId name of the server
     * @param orbId name of the ORB
     */
    public IorInterceptors(
            Interceptors interceptors,
            ObjectReferences references,
            PolicyFactories policies,
            String serverId,
            String orbId) {
        this.interceptors = interceptors;
        this.references = references;
        this.policies = policies;
        this.serverId = serverId;
        this.orbId = orbId;
    }

    /**
     * Lets the interceptors add to the references of a new adapter. What goes wrong in {@code establish_components} is
     * passed over.
     *
     * @return how the adapter makes references; {@code null} where there are no interceptors
     * @throws org.omg.CORBA.OBJ_ADAPTER if one fails in {@code components_established}: there is to be no adapter then
     */
    public AdapterReferences establish(InterceptedAdapter adapter) {
        List<IORInterceptor> all = interceptors.references().all();
        if (all.isEmpty()) {
            return null;
        }
        AdapterReferences made =
                new AdapterReferences(adapter, references, new AdapterTemplate(adapter, serverId, orbId));
        AdapterView view = new AdapterView(adapter, made, policies);
        for (IORInterceptor one : all) {
            try {
                one.establish_components(view);
            } catch (RuntimeException passedOver) {
                LOG.warn("the interceptor {} failed in establish_components", one.name(), passedOver);
            }
        }
        view.established();
        for (IORInterceptor one : all) {
            if (one instanceof IORInterceptor_3_0 newer) {
                try {
                    newer.components_established(view);
                } catch (RuntimeException failed) {
                    throw Minor.COMPONENTS_ESTABLISHED_FAILED.exception(
                            CompletionStatus.COMPLETED_NO, one.name() + ": " + failed, failed);
                }
            }
        }
        view.over();
        return made;
    }

    /** A POA manager has another state; what interceptors raise is passed over. */
    public void managerChanged(int number, short state) {
        for (IORInterceptor one : interceptors.references().all()) {
            if (one instanceof IORInterceptor_3_0 newer) {
                try {
                    newer.adapter_manager_state_changed(number, state);
                } catch (RuntimeException passedOver) {
                    LOG.warn("the interceptor {} failed in adapter_manager_state_changed", one.name(), passedOver);
                }
            }
        }
    }

    /** Adapters have been destroyed; what interceptors raise is passed over. */
    public void destroyed(List<AdapterReferences> adapters) {
        if (adapters.isEmpty()) {
            return;
        }
        ObjectReferenceTemplate[] templates =
                adapters.stream().map(AdapterReferences::template).toArray(ObjectReferenceTemplate[]::new);
        for (IORInterceptor one : interceptors.references().all()) {
            if (one instanceof IORInterceptor_3_0 newer) {
                try {
                    newer.adapter_state_changed(templates.clone(), NON_EXISTENT.value);
                } catch (RuntimeException passedOver) {
                    LOG.warn("the interceptor {} failed in adapter_state_changed", one.name(), passedOver);
                }
            }
        }
    }
}
