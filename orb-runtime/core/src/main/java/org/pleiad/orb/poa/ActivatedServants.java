package org.pleiad.orb.poa;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
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
 * <p>An id on its way into or out of the map is in transition: requests for it wait. Calls of the activator exclude one
 * another, as the standard promises it.
 */
final class ActivatedServants implements ServantSource {
    private static final Logger LOG = LoggerFactory.getLogger(ActivatedServants.class);

    private final ActiveObjectMap objects;
    private final PoaNode adapter;
    private final PoaEnvironment environment;
    // guards the ids in transition
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition settled = lock.newCondition();
    private final Set<Octets> inTransition = new HashSet<>();
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
            activation = beginIncarnation(id) ? incarnate(id) : objects.find(id);
        }
        invocation.incarnatedBy(activation);
    }

    @Override
    public void release(Invocation invocation) {
        if (invocation.activation().release()) {
            etherealize(invocation.activation(), false);
        }
    }

    @Override
    public boolean mayFind(Octets id) {
        return activator != null || objects.find(id) != null;
    }

    @Override
    public ActiveObjectMap activeObjects() {
        return objects;
    }

    @Override
    public void awaitDeactivation(Octets id) {
        lock.lock();
        try {
            awaitSettled(id);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean deactivate(Activation activation) {
        return remove(activation, true, false);
    }

    @Override
    public void deactivateAll(boolean etherealize) {
        objects.all().forEach(activation -> remove(activation, etherealize, true));
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

    /** Waits until the id is settled; true if it is inactive then and this thread is to change that. */
    private boolean beginIncarnation(Octets id) {
        lock.lock();
        try {
            awaitSettled(id);
            return objects.find(id) == null && inTransition.add(id);
        } finally {
            lock.unlock();
        }
    }

    private Activation incarnate(Octets id) throws ForwardRequest {
        try {
            Servant servant = callIncarnate(id);
            if (servant == null) {
                throw PoaFaults.nullServant(adapter);
            }
            environment.adopt(servant);
            return objects.add(id, servant);
        } catch (ObjectAlreadyActive | ServantAlreadyActive e) {
            throw PoaFaults.incarnateBrokePolicy(adapter, e);
        } finally {
            settle(id);
        }
    }

    private Servant callIncarnate(Octets id) throws ForwardRequest {
        ServantActivator asked = activator;
        if (asked == null) {
            throw PoaFaults.noServantManager(adapter);
        }
        Turn.take(activatorTurn, environment.config(), "the servant activator");
        try {
            return asked.incarnate(id.toArray(), adapter);
        } finally {
            activatorTurn.unlock();
        }
    }

    private boolean remove(Activation activation, boolean etherealize, boolean cleanup) {
        lock.lock();
        try {
            if (!objects.remove(activation)) {
                return false;
            }
            if (!etherealize) {
                return true;
            }
            inTransition.add(activation.id());
        } finally {
            lock.unlock();
        }
        if (activation.close()) {
            etherealize(activation, cleanup);
        }
        return true;
    }

    private void etherealize(Activation activation, boolean cleanup) {
        try {
            ServantActivator told = activator;
            if (told != null) {
                Turn.take(activatorTurn, environment.config(), "the servant activator");
                try {
                    Servant servant = activation.servant();
                    told.etherealize(activation.id().toArray(), adapter, servant, cleanup, objects.contains(servant));
                } finally {
                    activatorTurn.unlock();
                }
            }
        } catch (RuntimeException e) {
            // the standard ignores exceptions of etherealize; whoever looks for them finds them here
            LOG.warn("etherealize of object {} of {} failed", activation.id(), adapter, e);
        } finally {
            settle(activation.id());
        }
    }

    private void settle(Octets id) {
        lock.lock();
        try {
            inTransition.remove(id);
            settled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock held. */
    private void awaitSettled(Octets id) {
        long left = environment.config().completionTimeout().toNanos();
        try {
            while (inTransition.contains(id)) {
                if (left <= 0) {
                    throw PoaFaults.transitionTimeout(id, environment.config().completionTimeout());
                }
                left = settled.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PoaFaults.interrupted("waiting for object " + id + " to be activated or deactivated");
        }
    }
}
