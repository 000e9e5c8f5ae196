package org.pleiad.orb.poa;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Policy;
import org.omg.PortableInterceptor.NON_EXISTENT;
import org.omg.PortableServer.AdapterActivator;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAManager;
import org.omg.PortableServer.POAManagerFactory;
import org.omg.PortableServer.POAPackage.AdapterAlreadyExists;
import org.omg.PortableServer.POAPackage.AdapterNonExistent;
import org.omg.PortableServer.POAPackage.InvalidPolicy;
import org.pleiad.orb.interceptor.ior.AdapterReferences;
import org.pleiad.orb.interceptor.ior.InterceptedAdapter;
import org.pleiad.orb.policy.PolicySet;

/**
 * An object adapter: its place in the tree, its life, and the way of requests through it. Thread-safe.
 *
 * <p>The application sees it as {@code PortableServer::POA}. The dispatcher brings a request through {@link #admit},
 * {@link #begin}, {@link Invocation#end} and {@link #leave}, on one thread.
 */
public final class PoaNode extends ObjectKeepingPoa implements InterceptedAdapter {
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
    // null: no interceptor was asked about its references
    private final AdapterReferences references;
    private final RunningRequests requests = new RunningRequests();
    private final AdapterDestruction destruction;

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
        this.children = new AdapterChildren(this, environment);
        this.destruction = new AdapterDestruction(this, environment);
        // last before the adapter is known to anybody: an interceptor may refuse it
        this.references = environment.interception().establish(this);
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

    /** How many requests are running or wait for their turn. */
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
            if (manager.isActive() && !isDestroyed()) {
                return true;
            }
            leave();
            if (isDestroyed()) {
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
     * Keeps a request for later if the thread policy says that this is not its time or its thread.
     *
     * @return whether it is kept; otherwise nothing was done
     */
    public boolean keeps(Runnable request) {
        return threadModel.keeps(request);
    }

    /** The calling thread is about to wait until the adapter is idle. */
    void beforeWaiting() {
        threadModel.beforeWaiting();
    }

    /** A call of {@link #upcallLater} that only the calling thread can run now, or {@code null}. */
    Runnable takeOwnCall() {
        return threadModel.takeOwnCall();
    }

    /** Calls the application on another thread, as the thread policy says; ends of the adapter wait for it. */
    void upcallLater(Runnable call) {
        requests.enter();
        threadModel.runLater(() -> {
            try {
                call.run();
            } finally {
                leave();
            }
        });
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
    @Override
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

    /**
     * A child for a request, which the adapter activator may make when the manager lets requests in.
     *
     * @param request started anew later if the manager holds requests; {@code null}: the calling thread waits for that
     * @return {@code null} if the request is held
     * @throws org.omg.CORBA.OBJECT_NOT_EXIST if there is none and none could be made
     */
    PoaNode childForRequest(String childName, HeldRequest request) {
        PoaNode child = children.find(childName);
        if (child == null && children.isLeaving(childName)) {
            throw PoaFaults.destroyedForNow(this + "/" + childName);
        }
        if (child == null && children.activator() != null && isAlive()) {
            while (!manager.isActive() && isAlive()) {
                if (!manager.retryOrHold(this, request)) {
                    return null;
                }
            }
            child = children.findOrActivate(childName);
        }
        if (child == null) {
            throw PoaFaults.noAdapter(this + " has no child " + childName + " and could make none");
        }
        return child;
    }

    @Override
    public void destroy(boolean etherealize_objects, boolean wait_for_completion) {
        if (wait_for_completion) {
            environment.refuseToWaitForItself("POA::destroy");
        }
        destruction.begin(etherealize_objects);
        if (wait_for_completion) {
            destruction.await();
        }
    }

    @Override
    public String the_name() {
        return name;
    }

    @Override
    public PoaNode the_parent() {
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

    AdapterChildren children() {
        return children;
    }

    AdapterDestruction destruction() {
        return destruction;
    }

    boolean isDestroyed() {
        return destruction.isDestroyed();
    }

    boolean isAlive() {
        return destruction.isAlive();
    }

    void refuseIfDestroyed() {
        destruction.refuseIfDestroyed();
    }

    /** Whether it is the given adapter or one of its descendants. */
    boolean isBelow(PoaNode ancestor) {
        return this == ancestor || (parent != null && parent.isBelow(ancestor));
    }

    /** It was destroyed: new requests do not find it, those that are held are refused. */
    void stopRequests() {
        environment.table().remove(prefix, this);
        manager.resumeHeld();
        if (references != null) {
            environment.interception().destroyed(List.of(references));
        }
    }

    /** It was destroyed, and its children and requests are gone. */
    void endObjects(boolean etherealize) {
        objects.servants().deactivateAll(etherealize);
        manager.remove(this);
    }

    @Override
    PoaObjects objects() {
        if (isDestroyed()) {
            throw PoaFaults.destroyed(this);
        }
        return objects;
    }

    AdapterReferences references() {
        return references;
    }

    @Override
    public org.omg.CORBA.Object plainReference(byte[] objectId, String repositoryId) {
        return objects.plainReference(objectId, repositoryId);
    }

    @Override
    public int managerNumber() {
        return manager.number();
    }

    @Override
    public short interceptedState() {
        return isDestroyed() ? NON_EXISTENT.value : (short) manager.state().ordinal();
    }

    /** Its name and those around it, the root's first. */
    @Override
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
}
