package org.pleiad.orb.poa;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.omg.PortableServer.POAPackage.ObjectAlreadyActive;
import org.omg.PortableServer.POAPackage.ServantAlreadyActive;
import org.omg.PortableServer.Servant;

/**
 * The active objects of an adapter with RETAIN, by object id and by servant. Thread-safe: requests look up without a lock,
 * changes exclude one another.
 */
final class ActiveObjectMap {
    private final boolean uniqueIds;
    private final ConcurrentMap<Octets, Activation> byId = new ConcurrentHashMap<>();
    // guarded by this
    private final Map<Servant, Ids> byServant = new IdentityHashMap<>();

    ActiveObjectMap(boolean uniqueIds) {
        this.uniqueIds = uniqueIds;
    }

    /** The entry of an object, or {@code null}. */
    Activation find(Octets id) {
        return byId.get(id);
    }

    /** Enters an object. */
    synchronized Activation add(Octets id, Servant servant) throws ObjectAlreadyActive, ServantAlreadyActive {
        if (byId.containsKey(id)) {
            throw new ObjectAlreadyActive("object " + id + " is active");
        }
        Ids ids = byServant.get(servant);
        if (ids != null && uniqueIds) {
            throw new ServantAlreadyActive(
                    "the servant incarnates object " + ids.first + ", and the adapter has UNIQUE_ID");
        }
        Activation activation = new Activation(id, servant);
        byId.put(id, activation);
        if (ids == null) {
            byServant.put(servant, new Ids(id));
        } else {
            ids.count++;
        }
        return activation;
    }

    /** Takes an entry out; false if it was out already. */
    synchronized boolean remove(Activation activation) {
        if (!byId.remove(activation.id(), activation)) {
            return false;
        }
        Ids ids = byServant.get(activation.servant());
        if (--ids.count == 0) {
            byServant.remove(activation.servant());
        }
        return true;
    }

    /** Whether a servant incarnates an object here. */
    synchronized boolean contains(Servant servant) {
        return byServant.containsKey(servant);
    }

    /** The one object of a servant under UNIQUE_ID; {@code null} if it has none. */
    synchronized Octets idOf(Servant servant) {
        Ids ids = byServant.get(servant);
        return ids == null ? null : ids.first;
    }

    /** All entries at this moment. */
    List<Activation> all() {
        return new ArrayList<>(byId.values());
    }

    /** Of a servant: how many objects, and the first of them, which is the only one under UNIQUE_ID. */
    private static final class Ids {
        private final Octets first;
        private int count = 1;

        Ids(Octets first) {
            this.first = first;
        }
    }
}
