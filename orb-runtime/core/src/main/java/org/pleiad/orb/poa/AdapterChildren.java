package org.pleiad.orb.poa;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.omg.PortableServer.AdapterActivator;
import org.omg.PortableServer.POAPackage.AdapterAlreadyExists;

/** The children of an adapter and its adapter activator (CORBA 3.3 part 1, 15.3.3). Thread-safe. */
final class AdapterChildren {
    private final PoaNode parent;
    private final PoaEnvironment environment;
    // those being destroyed stay until they are gone
    private final ConcurrentMap<String, PoaNode> children = new ConcurrentHashMap<>();
    // held while the activator runs: others that look for a child it may be making wait
    private final ReentrantLock activation = new ReentrantLock();
    private volatile AdapterActivator activator;

    AdapterChildren(PoaNode parent, PoaEnvironment environment) {
        this.parent = parent;
        this.environment = environment;
    }

    AdapterActivator activator() {
        return activator;
    }

    void activator(AdapterActivator given) {
        activator = given;
    }

    /** Makes a child, once one of the same name that is being destroyed has gone. */
    PoaNode add(String name, Supplier<PoaNode> maker) throws AdapterAlreadyExists {
        while (true) {
            PoaNode old = children.get(name);
            if (old != null && !old.isAlive()) {
                if (environment.runsRequestBelow(old)) {
                    throw PoaFaults.waitsForOwnAdapter(old);
                }
                old.destruction().await();
            }
            synchronized (this) {
                parent.refuseIfDestroyed();
                old = children.get(name);
                if (old == null) {
                    PoaNode child = maker.get();
                    children.put(name, child);
                    return child;
                }
            }
            if (old.isAlive()) {
                throw new AdapterAlreadyExists(parent + " has a child " + name);
            }
        }
    }

    /** Runs a change of the parent's life while no child is being made. */
    synchronized boolean whileNoneIsMade(Supplier<Boolean> change) {
        return change.get();
    }

    void remove(PoaNode child) {
        children.remove(child.the_name(), child);
    }

    List<PoaNode> alive() {
        List<PoaNode> alive = new ArrayList<>(children.values());
        alive.removeIf(child -> !child.isAlive());
        return alive;
    }

    List<PoaNode> all() {
        return List.copyOf(children.values());
    }

    /** A child, or {@code null}; one that an activator on another thread is making, once that is done. */
    PoaNode find(String name) {
        if (activation.isLocked() && !activation.isHeldByCurrentThread()) {
            Turn.take(activation, environment.config(), "the adapter activator of " + parent);
            activation.unlock();
        }
        return aliveChild(name);
    }

    /** Whether a child of this name is on its way out, and may be made anew when it is gone. */
    boolean isLeaving(String name) {
        PoaNode child = children.get(name);
        return child != null && !child.isAlive();
    }

    /** A child, which the activator is asked to make if there is none; {@code null} if there is still none then. */
    PoaNode findOrActivate(String name) {
        PoaNode child = find(name);
        if (child != null || activator == null) {
            return child;
        }
        Turn.take(activation, environment.config(), "the adapter activator of " + parent);
        try {
            child = aliveChild(name);
            return child == null && activate(name) ? aliveChild(name) : child;
        } finally {
            activation.unlock();
        }
    }

    private boolean activate(String name) {
        AdapterActivator asked = activator;
        try {
            return asked != null && asked.unknown_adapter(parent, name);
        } catch (RuntimeException e) {
            throw PoaFaults.activatorFailed(parent, name, e);
        }
    }

    private PoaNode aliveChild(String name) {
        PoaNode child = children.get(name);
        return child != null && child.isAlive() ? child : null;
    }
}
