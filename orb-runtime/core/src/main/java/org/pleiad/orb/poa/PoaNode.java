package org.pleiad.orb.poa;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.AdapterActivator;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAManager;
import org.omg.PortableServer.POAManagerFactory;
import org.omg.PortableServer.POAPackage.AdapterAlreadyExists;
import org.omg.PortableServer.POAPackage.AdapterNonExistent;
import org.omg.PortableServer.POAPackage.InvalidPolicy;
import org.omg.PortableServer.POAPackage.NoServant;
import org.omg.PortableServer.POAPackage.ObjectAlreadyActive;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.POAPackage.ServantAlreadyActive;
import org.omg.PortableServer.POAPackage.ServantNotActive;
import org.omg.PortableServer.POAPackage.WrongAdapter;
import org.omg.PortableServer.POAPackage.WrongPolicy;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantManager;
import org.pleiad.orb.policy.PolicySet;

/**
 * An object adapter: its place in the tree, its life, and the way of requests through it. Thread-safe.
 *
 * <p>The application sees it as {@code PortableServer::POA}. The dispatcher brings a request through {@link #admit},
 * {@link #begin}, {@link Invocation#end} and {@link #leave}, on one thread.
 */
public final class PoaNode extends PolicyMakingPoa {
    /** The name of the root adapter. */
    static final String ROOT_NAME = "RootPOA";

    private final String name;
    private final PoaNode parent;
    private final PoaManager manager;
    private final PoaManagers managers;
    private final PoaEnvironment environment;
    private final byte[] prefix;
    private final PolicySet policies;
    private final boolean isPersistent;
    private final PoaObjects objects;
    private final ThreadModel threadModel;
    private final AdapterChildren children;
    private final RunningRequests requests = new RunningRequests();
    private volatile AdapterLife life = AdapterLife.ALIVE;
    // while being destroyed: children that are not gone yet, and one for its own requests
    private final AtomicInteger unfinished = new AtomicInteger();
    private final CountDownLatch gone = new CountDownLatch(1);

    PoaNode(
            String name,
            PoaNode parent,
            PoaManager manager,
            PoaManagers managers,
            PoaPolicies chosen,
            PolicySet policies,
            PoaEnvironment environment) {
        this.name = name;
        this.parent = parent;
        this.manager = manager;
        this.managers = managers;
        this.environment = environment;
        this.policies = policies;
        this.isPersistent = chosen.isPersistent();
        this.prefix = isPersistent
                ? environment.keys().persistentPrefix(path())
                : environment
                        .keys()
                        .transientPrefix(environment.adapterNumbers().getAndIncrement());
        this.objects = new PoaObjects(this, chosen, environment);
        this.threadModel = ThreadModel.of(chosen.thread(), environment);
        this.children = new AdapterChildren(this, environment.config());
        manager.add(this);
        if (!isPersistent) {
            // persistent ones enter when a request first finds them by their path, which waits for adapter activators
            environment.table().add(prefix, this);
        }
    }

    /** Whether its objects outlive the process. */
    boolean isPersistent() {
        return isPersistent;
    }

    int runningRequests() {
        return requests.count();
    }

    // ---- the way of a request

    /**
     * Lets a request in, as the POA manager's state says; {@link #leave} must follow if it is let in.
     *
     * @param request started anew later if the manager holds requests; {@code null}: the calling thread waits for that
     * @return whether it may go on; false: it is held
     */
    public boolean admit(HeldRequest request) {
        while (true) {
            requests.enter();
            if (manager.isActive() && life != AdapterLife.DESTROYED) {
                return true;
            }
            leave();
            if (life == AdapterLife.DESTROYED) {
                throw isPersistent ? PoaFaults.destroyedForNow(toString()) : PoaFaults.destroyed(this);
            }
            if (!manager.retryOrHold(this, request)) {
                return false;
            }
        }
    }

    /** Counts a request off that {@link #admit} let in. */
    public void leave() {
        if (requests.leave()) {
            manager.adapterIdle();
        }
    }

    /** Whether requests run on whatever thread brings them, without waiting for a turn. */
    public boolean runsOnAnyThread() {
        return threadModel instanceof ThreadModel.AnyThread;
    }

    /** Runs a request as the thread policy says; returns when it has ended. */
    public void run(Runnable request) {
        threadModel.run(request);
    }

    /**
     * Lets the main thread run a request when it comes by, if that is where requests of this adapter run.
     *
     * @return whether it will; otherwise nothing was done
     */
    public boolean runsLater(Runnable request) {
        if (threadModel instanceof ThreadModel.OnMainThread main) {
            main.queue().submit(request);
            return true;
        }
        return false;
    }

    /** Whether servants are found per request by a servant locator, which must not be asked in vain. */
    public boolean hasLocator() {
        return objects.servants() instanceof LocatedServants;
    }

    /**
     * Finds the servant for a request and makes it the thread's current one.
     *
     * @throws ForwardRequest if a servant manager sends the client elsewhere
     */
    public Invocation begin(Octets objectId, String operation) throws ForwardRequest {
        Invocations invocations = environment.invocations();
        Invocation invocation = new Invocation(this, objectId, operation, invocations.current());
        objects.servants().find(invocation);
        invocations.enter(invocation);
        return invocation;
    }

    void end(Invocation invocation) {
        environment.invocations().leave(invocation);
        objects.servants().release(invocation);
    }

    /** Whether a request for the object would find a servant, as far as that is known without asking a servant manager. */
    public boolean mayServe(Octets objectId) {
        return objects.servants().mayFind(objectId);
    }

    org.omg.CORBA.Object reference(Invocation invocation) {
        byte[] id = invocation.objectId();
        return objects.reference(id, objects.typeOf(invocation.servant(), id));
    }

    /** All policies of the adapter: its own seven, and those that others look for in it. */
    public PolicySet policies() {
        return policies;
    }

    byte[] prefix() {
        return prefix;
    }

    boolean isBusy() {
        return requests.any();
    }

    void whenIdle(Runnable action) {
        requests.whenNone(action);
    }

    /** Gives the servants back to the servant activator that made them; those of other adapters stay where they are. */
    void etherealizeAll() {
        if (objects.servants() instanceof ActivatedServants activated) {
            activated.deactivateAll(true);
        }
    }

    // ---- the tree

    @Override
    public POA create_POA(String adapter_name, POAManager a_POAManager, Policy[] policies)
            throws AdapterAlreadyExists, InvalidPolicy {
        refuseIfDestroyed();
        if (adapter_name == null) {
            throw PoaFaults.nullArgument("the name of an adapter");
        }
        PoaPolicies chosen = PoaPolicies.of(policies, environment.policyTypes());
        PolicySet all = chosen.with(policies);
        if (a_POAManager != null && !(a_POAManager instanceof PoaManager)) {
            throw PoaFaults.badName("the POA manager is not of this ORB: " + a_POAManager);
        }
        return children.add(adapter_name, () -> {
            PoaManager itsManager = a_POAManager == null ? managers.createUnnamed() : (PoaManager) a_POAManager;
            return new PoaNode(adapter_name, this, itsManager, managers, chosen, all, environment);
        });
    }

    @Override
    public POA find_POA(String adapter_name, boolean activate_it) throws AdapterNonExistent {
        refuseIfDestroyed();
        if (adapter_name == null) {
            throw PoaFaults.nullArgument("the name of an adapter");
        }
        PoaNode child = activate_it ? children.findOrActivate(adapter_name) : children.find(adapter_name);
        if (child == null) {
            throw new AdapterNonExistent(this + " has no child " + adapter_name);
        }
        return child;
    }

    /** A child for a request, which the adapter activator may make when the manager lets requests in; or {@code null}. */
    PoaNode childForRequest(String childName) {
        PoaNode child = children.find(childName);
        if (child == null && children.isLeaving(childName)) {
            throw PoaFaults.destroyedForNow(this + "/" + childName);
        }
        if (child != null || children.activator() == null || !isAlive()) {
            return child;
        }
        while (!manager.isActive() && isAlive()) {
            manager.retryOrHold(this, null);
        }
        return children.findOrActivate(childName);
    }

    @Override
    public void destroy(boolean etherealize_objects, boolean wait_for_completion) {
        if (wait_for_completion) {
            environment.refuseToWaitForItself("POA::destroy");
        }
        beginDestruction(etherealize_objects);
        if (wait_for_completion) {
            awaitDestroyed();
        }
    }

    @Override
    public String the_name() {
        return name;
    }

    @Override
    public POA the_parent() {
        return parent;
    }

    @Override
    public POA[] the_children() {
        return children.alive().toArray(new POA[0]);
    }

    @Override
    public POAManager the_POAManager() {
        return manager;
    }

    @Override
    public POAManagerFactory the_POAManagerFactory() {
        return managers;
    }

    @Override
    public AdapterActivator the_activator() {
        return children.activator();
    }

    @Override
    public void the_activator(AdapterActivator activator) {
        children.activator(activator);
    }

    /** The adapter's part of its objects' keys: unique in the ORB. */
    @Override
    public byte[] id() {
        return prefix.clone();
    }

    boolean isDestroyed() {
        return life == AdapterLife.DESTROYED;
    }

    boolean isAlive() {
        return life == AdapterLife.ALIVE;
    }

    void refuseIfDestroyed() {
        switch (life) {
            case ALIVE -> {}
            case DESTROYING -> throw PoaFaults.beingDestroyed(this);
            case DESTROYED -> throw PoaFaults.destroyed(this);
        }
    }

    /** Waits until requests and objects are gone; bounded. */
    void awaitDestroyed() {
        try {
            if (!gone.await(environment.config().completionTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                throw PoaFaults.completionTimeout(environment.config().completionTimeout());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PoaFaults.interrupted("waiting for the end of " + this);
        }
    }

    private void beginDestruction(boolean etherealize) {
        boolean first = children.whileNoneIsMade(() -> {
            boolean wasAlive = isAlive();
            life = wasAlive ? AdapterLife.DESTROYING : life;
            return wasAlive;
        });
        if (!first) {
            return;
        }
        List<PoaNode> below = children.all();
        unfinished.set(below.size() + 1);
        below.forEach(child -> child.beginDestruction(etherealize));
        life = AdapterLife.DESTROYED;
        environment.table().remove(prefix, this);
        manager.resumeHeld();
        requests.whenNone(() -> finishPart(etherealize));
    }

    /** Its requests have ended, or a child is gone. */
    private void finishPart(boolean etherealize) {
        if (unfinished.decrementAndGet() > 0) {
            return;
        }
        objects.servants().deactivateAll(etherealize);
        manager.remove(this);
        gone.countDown();
        if (parent != null) {
            parent.children.remove(this);
            parent.childGone(etherealize);
        }
    }

    private void childGone(boolean etherealize) {
        if (life != AdapterLife.ALIVE) {
            finishPart(etherealize);
        }
    }

    /** Its name and those around it, the root's first. */
    public String[] names() {
        List<String> names = path();
        names.add(0, ROOT_NAME);
        return names.toArray(String[]::new);
    }

    /** The names below the root, this one's last. */
    private List<String> path() {
        if (parent == null) {
            return new ArrayList<>();
        }
        List<String> names = parent.path();
        names.add(name);
        return names;
    }

    @Override
    public String toString() {
        return "POA " + PoaFaults.path(this);
    }

    // ---- objects

    private PoaObjects objects() {
        if (life == AdapterLife.DESTROYED) {
            throw PoaFaults.destroyed(this);
        }
        return objects;
    }

    @Override
    public ServantManager get_servant_manager() throws WrongPolicy {
        return objects().manager();
    }

    @Override
    public void set_servant_manager(ServantManager imgr) throws WrongPolicy {
        objects().manager(imgr);
    }

    @Override
    public Servant get_servant() throws NoServant, WrongPolicy {
        return objects().defaultServant();
    }

    @Override
    public void set_servant(Servant p_servant) throws WrongPolicy {
        objects().defaultServant(p_servant);
    }

    @Override
    public byte[] activate_object(Servant p_servant) throws ServantAlreadyActive, WrongPolicy {
        return objects().activate(p_servant);
    }

    @Override
    public void activate_object_with_id(byte[] id, Servant p_servant)
            throws ServantAlreadyActive, ObjectAlreadyActive, WrongPolicy {
        objects().activate(id, p_servant);
    }

    @Override
    public void deactivate_object(byte[] oid) throws ObjectNotActive, WrongPolicy {
        objects().deactivate(oid);
    }

    @Override
    public org.omg.CORBA.Object create_reference(String intf) throws WrongPolicy {
        return objects().create(intf);
    }

    @Override
    public org.omg.CORBA.Object create_reference_with_id(byte[] oid, String intf) {
        return objects().create(oid, intf);
    }

    @Override
    public byte[] servant_to_id(Servant p_servant) throws ServantNotActive, WrongPolicy {
        return objects().idOf(p_servant);
    }

    @Override
    public org.omg.CORBA.Object servant_to_reference(Servant p_servant) throws ServantNotActive, WrongPolicy {
        return objects().referenceOf(p_servant);
    }

    @Override
    public Servant reference_to_servant(org.omg.CORBA.Object reference)
            throws ObjectNotActive, WrongPolicy, WrongAdapter {
        return objects().servantOf(reference);
    }

    @Override
    public byte[] reference_to_id(org.omg.CORBA.Object reference) throws WrongAdapter {
        return objects().idOf(reference);
    }

    @Override
    public Servant id_to_servant(byte[] oid) throws ObjectNotActive, WrongPolicy {
        return objects().servantOf(oid);
    }

    @Override
    public org.omg.CORBA.Object id_to_reference(byte[] oid) throws ObjectNotActive, WrongPolicy {
        return objects().referenceOf(oid);
    }
}
