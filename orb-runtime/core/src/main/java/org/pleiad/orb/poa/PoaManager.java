package org.pleiad.orb.poa;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.omg.CORBA.LocalObject;
import org.omg.PortableServer.POAManager;
import org.omg.PortableServer.POAManagerPackage.AdapterInactive;
import org.omg.PortableServer.POAManagerPackage.State;

/** {@code PortableServer::POAManager}: the tap of a set of adapters (CORBA 3.3 part 1, 15.3.2). Thread-safe. */
final class PoaManager extends LocalObject implements POAManager {
    private final String id;
    private final PoaManagers factory;
    private final PoaEnvironment environment;
    private final int number;
    private final Set<PoaNode> adapters = ConcurrentHashMap.newKeySet();
    // guards changes of state and what is held; requests read the state without it
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<HeldRequest> held = new ArrayDeque<>();
    private long heldOctets;
    private volatile AdapterState state = AdapterState.HOLDING;
    // how many threads wait for requests to end; lets ending requests skip the lock
    private volatile int waiters;

    PoaManager(String id, PoaManagers factory, PoaEnvironment environment) {
        this.factory = factory;
        this.id = id;
        this.environment = environment;
        this.number = environment.adapterNumbers().getAndIncrement();
    }

    /** Unique in the ORB, as {@link #get_id}. */
    int number() {
        return number;
    }

    AdapterState state() {
        return state;
    }

    /** A name that is unique in the ORB. */
    @Override
    public String get_id() {
        return id;
    }

    @Override
    public void activate() throws AdapterInactive {
        change(AdapterState.ACTIVE);
        if (adapters.stream().anyMatch(PoaNode::isPersistent)) {
            environment.serving().run();
        }
    }

    @Override
    public void hold_requests(boolean wait_for_completion) throws AdapterInactive {
        change(AdapterState.HOLDING, wait_for_completion, "POAManager::hold_requests");
    }

    @Override
    public void discard_requests(boolean wait_for_completion) throws AdapterInactive {
        change(AdapterState.DISCARDING, wait_for_completion, "POAManager::discard_requests");
    }

    /**
     * Refuses requests for good. As long as requests run or servants are taken back a second call is fine, and may wait for
     * that; whether servants are taken back was decided by the first.
     */
    @Override
    public void deactivate(boolean etherealize_objects, boolean wait_for_completion) throws AdapterInactive {
        if (wait_for_completion) {
            environment.refuseToWaitForItself("POAManager::deactivate");
        }
        boolean first = enter(AdapterState.INACTIVE);
        List<PoaNode> snapshot = List.copyOf(adapters);
        if (!first && snapshot.stream().noneMatch(PoaNode::isBusy)) {
            throw alreadyInactive();
        }
        if (first && etherealize_objects) {
            snapshot.forEach(adapter -> adapter.whenIdle(adapter::etherealizeAll));
        }
        if (wait_for_completion) {
            awaitIdle(snapshot, () -> false);
        }
    }

    @Override
    public State get_state() {
        return state.omg();
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/PortableServer/POAManager:1.0"};
    }

    @Override
    public String toString() {
        lock.lock();
        try {
            return "POAManager " + id + " (" + state + (held.isEmpty() ? "" : ", " + held.size() + " held") + ")";
        } finally {
            lock.unlock();
        }
    }

    boolean isActive() {
        return state == AdapterState.ACTIVE;
    }

    void add(PoaNode adapter) {
        adapters.add(adapter);
        factory.remember(this);
    }

    /** With its last adapter a manager is destroyed, as far as its factory is concerned. */
    void remove(PoaNode adapter) {
        adapters.remove(adapter);
        if (adapters.isEmpty()) {
            factory.forget(this);
        }
    }

    /**
     * What becomes of a request that came while the manager was not active.
     *
     * @param adapter of the request
     * @param request kept for later in the holding state; {@code null}: the calling thread waits
     * @return whether to try again; otherwise the request is kept
     */
    boolean retryOrHold(PoaNode adapter, HeldRequest request) {
        lock.lock();
        try {
            return switch (state) {
                case ACTIVE -> true;
                case HOLDING -> request == null ? awaitChange(adapter) : adapter.isDestroyed() || !hold(request);
                case DISCARDING -> throw PoaFaults.discarding(id);
                case INACTIVE -> throw PoaFaults.inactive(id);
            };
        } finally {
            lock.unlock();
        }
    }

    /** Starts what is held anew, so that it meets the new state of its adapter. */
    void resumeHeld() {
        List<HeldRequest> requests;
        lock.lock();
        try {
            requests = new ArrayList<>(held);
            held.clear();
            heldOctets = 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        environment.threads().resume(requests);
    }

    /** An adapter has no request running at the moment. */
    void adapterIdle() {
        if (waiters > 0) {
            lock.lock();
            try {
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Waits until none of the adapters, which are of this manager, runs a request; bounded. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // waiters changes under the lock only
    void awaitIdle(List<PoaNode> nodes, BooleanSupplier giveUp) {
        nodes.forEach(PoaNode::beforeWaiting);
        long left = environment.config().completionTimeout().toNanos();
        lock.lock();
        waiters++;
        try {
            while (!giveUp.getAsBoolean() && nodes.stream().anyMatch(PoaNode::isBusy)) {
                if (left <= 0) {
                    throw PoaFaults.completionTimeout(environment.config().completionTimeout());
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PoaFaults.interrupted("waiting for running requests");
        } finally {
            waiters--;
            lock.unlock();
        }
    }

    private void change(AdapterState next, boolean wait, String operation) throws AdapterInactive {
        if (wait) {
            environment.refuseToWaitForItself(operation);
        }
        change(next);
        if (wait) {
            // another thread that changes the state again ends the waiting
            awaitIdle(List.copyOf(adapters), () -> state != next);
        }
    }

    private void change(AdapterState next) throws AdapterInactive {
        if (!enter(next)) {
            throw alreadyInactive();
        }
    }

    private AdapterInactive alreadyInactive() {
        return new AdapterInactive(this + " was deactivated, which is for good");
    }

    /** Goes to a state and starts held requests anew; false if the manager was inactive already. */
    private boolean enter(AdapterState next) {
        boolean changes;
        lock.lock();
        try {
            if (state == AdapterState.INACTIVE) {
                return false;
            }
            changes = state != next;
            state = next;
        } finally {
            lock.unlock();
        }
        if (changes) {
            environment.interception().managerChanged(number, next);
        }
        if (next != AdapterState.HOLDING) {
            resumeHeld();
        }
        return true;
    }

    private boolean hold(HeldRequest request) {
        refuseAtTheEnd();
        PoaConfig config = environment.config();
        if (held.size() >= config.heldRequests() || heldOctets + request.octets() > config.heldOctets()) {
            throw PoaFaults.tooManyHeld(id, held.size());
        }
        held.add(request);
        heldOctets += request.octets();
        return true;
    }

    private void refuseAtTheEnd() {
        if (environment.ending().get()) {
            throw PoaFaults.ending();
        }
    }

    private boolean awaitChange(PoaNode adapter) {
        long left = environment.config().completionTimeout().toNanos();
        try {
            while (state == AdapterState.HOLDING && !adapter.isDestroyed()) {
                refuseAtTheEnd();
                if (left <= 0) {
                    throw PoaFaults.heldTooLong(id);
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PoaFaults.interrupted("waiting for " + this + " to be activated");
        }
    }
}
