package org.pleiad.orb.poa;

import org.omg.PortableServer.Servant;

/** USE_DEFAULT_SERVANT: one servant for all objects that are not in the map, if there is a map. */
final class DefaultServants implements ServantSource {
    private final ActiveObjectMap objects;
    private volatile Servant defaultServant;

    /**
     * @param objects {@code null} under NON_RETAIN
     */
    DefaultServants(ActiveObjectMap objects) {
        this.objects = objects;
    }

    @Override
    public void find(Invocation invocation) {
        Activation activation = active(invocation.id());
        if (activation != null) {
            invocation.incarnatedBy(activation);
            return;
        }
        Servant servant = defaultServant;
        if (servant == null) {
            throw PoaFaults.noDefaultServant(invocation.adapter());
        }
        invocation.incarnatedBy(servant);
    }

    /** An object with a servant of its own keeps it until the last request that found it there has ended. */
    private Activation active(Octets id) {
        if (objects == null) {
            return null;
        }
        Activation activation = objects.acquire(id);
        while (activation == null && objects.awaitSettled(id)) {
            activation = objects.acquire(id);
        }
        return activation;
    }

    @Override
    public boolean mayFind(Octets id) {
        return defaultServant != null || (objects != null && objects.find(id) != null);
    }

    @Override
    public ActiveObjectMap activeObjects() {
        return objects;
    }

    @Override
    public Servant defaultServant() {
        return defaultServant;
    }

    @Override
    public void defaultServant(Servant servant) {
        defaultServant = servant;
    }
}
