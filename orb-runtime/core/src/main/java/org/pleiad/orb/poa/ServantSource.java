package org.pleiad.orb.poa;

import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantManager;

/** Where the servants of an adapter come from: one class per sensible pair of retention and processing policy. */
sealed interface ServantSource permits MappedServants, DefaultServants, ActivatedServants, LocatedServants {

    /** Finds the servant for a request and enters it there. */
    void find(Invocation invocation) throws ForwardRequest;

    /** The request has ended. */
    default void release(Invocation invocation) {
        // nothing was taken
    }

    /** Whether a request for the object would find a servant, as far as that is known without asking a servant manager. */
    boolean mayFind(Octets id);

    /** The active objects; {@code null} under NON_RETAIN. */
    ActiveObjectMap activeObjects();

    /** An object was activated by the application: waits until a deactivation of the same id has come to its end. */
    default void awaitDeactivation(Octets id) {
        // deactivation ends at once
    }

    /** Takes an object out of the map. */
    default boolean deactivate(Activation activation) {
        return activeObjects().remove(activation);
    }

    /** The adapter is idle and will stay so: its objects end. */
    default void deactivateAll(boolean etherealize) {
        if (activeObjects() != null) {
            activeObjects().all().forEach(activeObjects()::remove);
        }
    }

    /** The default servant, or {@code null}. */
    default Servant defaultServant() {
        return null;
    }

    /** Sets the default servant; only called under USE_DEFAULT_SERVANT. */
    default void defaultServant(Servant servant) {
        throw new IllegalStateException("not under USE_DEFAULT_SERVANT");
    }

    /** The servant manager, or {@code null}. */
    default ServantManager manager() {
        return null;
    }

    /** Sets the servant manager, once; only called under USE_SERVANT_MANAGER. */
    default void manager(ServantManager manager) {
        throw new IllegalStateException("not under USE_SERVANT_MANAGER");
    }

    /** The source that the policies ask for. */
    static ServantSource of(PoaPolicies policies, PoaNode adapter, PoaEnvironment environment) {
        ActiveObjectMap objects = policies.retains() ? new ActiveObjectMap(policies.hasUniqueIds()) : null;
        if (policies.usesDefaultServant()) {
            return new DefaultServants(objects);
        }
        if (!policies.usesServantManager()) {
            return new MappedServants(objects);
        }
        return policies.retains()
                ? new ActivatedServants(objects, adapter, environment)
                : new LocatedServants(adapter, environment);
    }
}
