package org.pleiad.orb.poa;

/** USE_ACTIVE_OBJECT_MAP_ONLY: who is not in the map does not exist. */
final class MappedServants implements ServantSource {
    private final ActiveObjectMap objects;

    MappedServants(ActiveObjectMap objects) {
        this.objects = objects;
    }

    @Override
    public void find(Invocation invocation) {
        Activation activation = objects.acquire(invocation.id());
        if (activation == null) {
            throw PoaFaults.noSuchObject(invocation.id(), invocation.adapter());
        }
        invocation.incarnatedBy(activation);
    }

    @Override
    public boolean mayFind(Octets id) {
        return objects.find(id) != null;
    }

    @Override
    public ActiveObjectMap activeObjects() {
        return objects;
    }
}
