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
        Activation activation = invocation.activation();
        if (activation != null && activation.release()) {
            ended(activation);
        }
    }

    /** Whether a request for the object would find a servant, as far as that is known without asking a servant manager. */
    boolean mayFind(Octets id);

    /** The active objects; {@code null} under NON_RETAIN. */
    ActiveObjectMap activeObjects();

    /** Takes an object out of the map; it is over with the last of its requests. False if it was out already. */
    default boolean deactivate(Activation activation) {
        if (!activeObjects().beginDeactivation(activation)) {
            return false;
        }
        if (activation.close()) {
            ended(activation);
        }
        return true;
    }

    /** An object was deactivated and none of its requests is running. */
    default void ended(Activation activation) {
        activeObjects().end(activation);
    }

    /** The adapter is idle and will stay so: its objects end. */
    default void deactivateAll(boolean etherealize) {
        if (activeObjects() != null) {
            activeObjects().all().forEach(this::deactivate);
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
        ActiveObjectMap objects =
                policies.retains() ? new ActiveObjectMap(policies.hasUniqueIds(), adapter, environment) : null;
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
