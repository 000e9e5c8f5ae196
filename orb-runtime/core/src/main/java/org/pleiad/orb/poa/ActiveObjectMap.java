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
 *
 * <p>An object that was deactivated is not found any more, but its id stays in transition until its requests have ended and
 * its servant was taken back: it cannot be active again before (CORBA 3.3 part 1, 15.3.9.17).
 */
final class ActiveObjectMap {
    private final boolean uniqueIds;
    private final Transitions transitions;
    private final ConcurrentMap<Octets, Activation> byId = new ConcurrentHashMap<>();
    // those on their way out included; guarded by the transitions' lock
    private final Map<Servant, Ids> byServant = new IdentityHashMap<>();

    ActiveObjectMap(boolean uniqueIds, PoaNode adapter, PoaEnvironment environment) {
        this.uniqueIds = uniqueIds;
        this.transitions = new Transitions(adapter, environment);
    }

    /** The entry of an object, or {@code null}. */
    Activation find(Octets id) {
        return byId.get(id);
    }

    /** The entry of an object for a request, which must be released afterwards; {@code null} if the object is not active. */
    Activation acquire(Octets id) {
        Activation activation = byId.get(id);
        return activation != null && activation.acquire() ? activation : null;
    }

    /** Enters an object for the application, once the id and the servant are free. */
    Activation activate(Octets id, Servant servant) throws ObjectAlreadyActive, ServantAlreadyActive {
        transitions.lock();
        try {
            transitions.await(id);
            if (uniqueIds) {
                transitions.await(servant);
            }
            return add(id, servant);
        } finally {
            transitions.unlock();
        }
    }

    /** Waits until the object is not in transition; true if it is inactive then and the caller is to incarnate it. */
    boolean beginIncarnation(Octets id) {
        transitions.lock();
        try {
            transitions.await(id);
            if (byId.containsKey(id)) {
                return false;
            }
            transitions.enter(id);
            return true;
        } finally {
            transitions.unlock();
        }
    }

    /** Enters an object whose incarnation the caller has begun; that ends with it, whether it succeeds or not. */
    Activation incarnate(Octets id, Servant servant) throws ObjectAlreadyActive, ServantAlreadyActive {
        transitions.lock();
        try {
            if (uniqueIds) {
                transitions.await(servant);
            }
            return add(id, servant);
        } finally {
            // in the same breath: the object may be deactivated as soon as the lock is free
            transitions.settle(id);
            transitions.unlock();
        }
    }

    /** Takes an object out and leaves its id in transition until {@link #settle}; false if it was out already. */
    boolean beginDeactivation(Activation activation) {
        transitions.lock();
        try {
            if (!byId.remove(activation.id(), activation)) {
                return false;
            }
            transitions.leave(activation);
            return true;
        } finally {
            transitions.unlock();
        }
    }

    /**
     * The calling thread begins to take a servant back.
     *
     * @return whether the servant has other objects, be they active or on their way out
     */
    boolean beginEtherealization(Activation activation) {
        transitions.lock();
        try {
            transitions.onThisThread(activation);
            Ids ids = byServant.get(activation.servant());
            if (--ids.count == 0) {
                byServant.remove(activation.servant());
            }
            return ids.count > 0;
        } finally {
            transitions.unlock();
        }
    }

    /** An incarnation has failed, or an etherealization has come to its end. */
    void settle(Octets id) {
        transitions.lock();
        try {
            transitions.settle(id);
        } finally {
            transitions.unlock();
        }
    }

    /** A call that threads in transition may be waiting for was left for later. */
    void wake() {
        transitions.lock();
        try {
            transitions.wake();
        } finally {
            transitions.unlock();
        }
    }

    /** A deactivation has come to its end, without a servant activator. */
    void end(Activation activation) {
        beginEtherealization(activation);
        settle(activation.id());
    }

    /** Waits until the object is not in transition; false if it was not, and nothing was done. */
    boolean awaitSettled(Octets id) {
        if (!transitions.any()) {
            return false;
        }
        transitions.lock();
        try {
            return transitions.await(id);
        } finally {
            transitions.unlock();
        }
    }

    /** The one active object of a servant under UNIQUE_ID; {@code null} if it has none. */
    Octets idOf(Servant servant) {
        transitions.lock();
        try {
            Ids ids = byServant.get(servant);
            return ids != null && byId.containsKey(ids.first) ? ids.first : null;
        } finally {
            transitions.unlock();
        }
    }

    /** All entries at this moment. */
    List<Activation> all() {
        return new ArrayList<>(byId.values());
    }

    private Activation add(Octets id, Servant servant) throws ObjectAlreadyActive, ServantAlreadyActive {
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

    /** Of a servant: how many objects, and the first of them, which is the only one under UNIQUE_ID. */
    private static final class Ids {
        private final Octets first;
        private int count = 1;

        Ids(Octets first) {
            this.first = first;
        }
    }
}
