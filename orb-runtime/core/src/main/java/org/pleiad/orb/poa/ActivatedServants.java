package org.pleiad.orb.poa;

import java.util.concurrent.locks.ReentrantLock;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.POAPackage.ObjectAlreadyActive;
import org.omg.PortableServer.POAPackage.ServantAlreadyActive;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;
import org.omg.PortableServer.ServantManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * RETAIN with USE_SERVANT_MANAGER: a servant activator makes servants on demand and takes them back
 * (CORBA 3.3 part 1, 15.3.5).
 *
 * <p>Requests for an object on its way into or out of the map wait. Calls of the activator exclude one another, as the
 * standard promises it. Servants are taken back on a thread of the adapters' own, or by whoever ends the adapter.
 */
final class ActivatedServants implements ServantSource {
    private static final Logger LOG = LoggerFactory.getLogger(ActivatedServants.class);

    private final ActiveObjectMap objects;
    private final PoaNode adapter;
    private final PoaEnvironment environment;
    // held while the activator runs
    private final ReentrantLock activatorTurn = new ReentrantLock(true);
    private volatile ServantActivator activator;

    ActivatedServants(ActiveObjectMap objects, PoaNode adapter, PoaEnvironment environment) {
        this.objects = objects;
        this.adapter = adapter;
        this.environment = environment;
    }

    @Override
    public void find(Invocation invocation) throws ForwardRequest {
        Activation activation = objects.find(invocation.id());
        while (activation == null || !activation.acquire()) {
            Octets id = invocation.id().copy();
            activation = objects.beginIncarnation(id) ? incarnate(id) : objects.find(id);
        }
        invocation.incarnatedBy(activation);
    }

    @Override
    public boolean mayFind(Octets id) {
        return activator != null || objects.find(id) != null;
    }

    @Override
    public ActiveObjectMap activeObjects() {
        return objects;
    }

    /** Leaves the rest to another thread: who deactivates an object, or has just served it, does not wait for that. */
    @Override
    public void ended(Activation activation) {
        adapter.upcallLater(() -> etherealize(activation, false));
        objects.wake();
    }

    @Override
    public void deactivateAll(boolean etherealize) {
        for (Activation activation : objects.all()) {
            // the adapter is idle, so whoever closes the entry first is also its last user
            if (objects.beginDeactivation(activation) && activation.close()) {
                if (etherealize) {
                    etherealize(activation, true);
                } else {
                    objects.end(activation);
                }
            }
        }
    }

    @Override
    public ServantManager manager() {
        return activator;
    }

    @Override
    public synchronized void manager(ServantManager manager) {
        if (activator != null) {
            throw PoaFaults.servantManagerAlreadySet(adapter);
        }
        if (!(manager instanceof ServantActivator given)) {
            throw PoaFaults.wrongServantManager(adapter, "RETAIN needs a ServantActivator", manager);
        }
        activator = given;
    }

    private Activation incarnate(Octets id) throws ForwardRequest {
        Servant servant = null;
        try {
            servant = callIncarnate(id);
            environment.adopt(servant);
        } finally {
            if (servant == null) {
                objects.settle(id);
            }
        }
        try {
            return objects.incarnate(id, servant);
        } catch (ObjectAlreadyActive | ServantAlreadyActive e) {
            throw PoaFaults.incarnateBrokePolicy(adapter, e);
        }
    }

    private Servant callIncarnate(Octets id) throws ForwardRequest {
        ServantActivator asked = activator;
        if (asked == null) {
            throw PoaFaults.noServantManager(adapter);
        }
        Turn.take(activatorTurn, environment.config(), "the servant activator");
        try {
            Servant servant = asked.incarnate(id.toArray(), adapter);
            if (servant == null) {
                throw PoaFaults.nullServant(adapter);
            }
            return servant;
        } finally {
            activatorTurn.unlock();
        }
    }

    private void etherealize(Activation activation, boolean cleanup) {
        ServantActivator told = activator;
        boolean begun = false;
        try {
            if (told == null) {
                return;
            }
            Turn.take(activatorTurn, environment.config(), "the servant activator");
            try {
                boolean others = objects.beginEtherealization(activation);
                begun = true;
                told.etherealize(activation.id().toArray(), adapter, activation.servant(), cleanup, others);
            } finally {
                activatorTurn.unlock();
            }
        } catch (RuntimeException e) {
            // the standard ignores exceptions of etherealize; whoever looks for them finds them here
            LOG.warn("etherealize of object {} of {} failed", activation.id(), adapter, e);
        } finally {
            if (begun) {
                objects.settle(activation.id());
            } else {
                objects.end(activation);
            }
        }
    }
}
