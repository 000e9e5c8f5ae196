package org.pleiad.orb.poa;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.Current;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAManagerFactory;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.interceptor.ior.IorInterceptors;
import org.pleiad.orb.policy.PolicyFactories;

/**
 * All object adapters of one ORB: what the front door offers as initial references, and where the dispatcher finds the
 * adapter of a request. Thread-safe.
 */
public final class ObjectAdapters {
    private final PoaEnvironment environment;
    private final PoaManagers managers;
    private final PoaCurrent current;
    private final BootObjects bootObjects;
    // null: none; volatile, since it comes after the ORB has begun to serve
    private volatile KeyForwarder forwarder;
    // null: none; volatile, since it comes after the first adapters may have been made
    private volatile Runnable whenServing;
    // guarded by this
    private PoaNode root;
    private boolean shutDown;

    private ObjectAdapters(ORB orb, ReferenceFactory references, PoaConfig config, PolicyFactories policies) {
        PolicyKind.addTo(policies);
        Invocations invocations = new Invocations();
        environment = new PoaEnvironment(
                orb,
                references,
                config,
                new ObjectKeys(config),
                invocations,
                new AdapterDelegate(orb, invocations, this::rootPoa),
                new AdapterTable(),
                new AdapterThreads(),
                new MainThreadQueue(config.completionTimeout().toMillis()),
                new AtomicInteger(),
                this::serving,
                new AtomicBoolean(),
                new ReferenceInterception(),
                policies::knows);
        managers = new PoaManagers(environment);
        current = new PoaCurrent(invocations);
        bootObjects = new BootObjects(references);
    }

    /** The adapters of an ORB; the root adapter is made when it is first asked for. */
    public static ObjectAdapters create(ORB orb, ReferenceFactory references, PoaConfig config) {
        return create(orb, references, config, new PolicyFactories());
    }

    /**
     * The adapters of an ORB.
     *
     * @param policies of the ORB; gets the types of object adapters, and says which others adapters may be given
     */
    public static ObjectAdapters create(
            ORB orb, ReferenceFactory references, PoaConfig config, PolicyFactories policies) {
        return new ObjectAdapters(orb, references, config, policies);
    }

    /** The root adapter, {@code RootPOA}; a new one if the application destroyed the old one. */
    public synchronized POA rootPoa() {
        if (root == null || !root.isAlive()) {
            if (shutDown) {
                throw PoaFaults.shutDown();
            }
            root = new PoaNode(
                    PoaNode.ROOT_NAME,
                    null,
                    managers.root(),
                    managers,
                    PoaPolicies.ROOT,
                    PoaPolicies.ROOT.with(null),
                    environment);
        }
        return root;
    }

    /** {@code POACurrent}. */
    public Current current() {
        return current;
    }

    /** Makes POA managers. */
    public POAManagerFactory managers() {
        return managers;
    }

    /** Requests that run at the moment. */
    public int runningRequests() {
        return environment.table().runningRequests();
    }

    /** Objects with plain keys. */
    public BootObjects bootObjects() {
        return bootObjects;
    }

    /** From now on somebody knows where objects are whose keys were made elsewhere; {@code null}: nobody does. */
    public void forwardKeys(KeyForwarder knowing) {
        forwarder = knowing;
    }

    /** Who knows where objects of other servers are; {@code null}: nobody. */
    public KeyForwarder forwarder() {
        return forwarder;
    }

    /** From now on these are asked about the references of new adapters, and told of changes. */
    public void intercept(IorInterceptors interceptors) {
        environment.interception().turnOn(interceptors);
    }

    /** Does something each time that a POA manager with persistent adapters becomes active. */
    public void whenServing(Runnable action) {
        whenServing = action;
    }

    private void serving() {
        Runnable action = whenServing;
        if (action != null) {
            action.run();
        }
    }

    /**
     * The server that made the key of a persistent object, whichever ORB it was; {@code null} for any other key.
     */
    public static String serverOf(byte[] key) {
        return ObjectKeys.server(key);
    }

    /** The work that the application's main thread does in {@code ORB::run} and {@code ORB::perform_work}. */
    public MainThreadQueue mainThread() {
        return environment.mainThread();
    }

    /** Runs a task soon, on one of the threads for what no caller's thread is to wait for. */
    public void execute(Runnable task) {
        environment.threads().execute(task);
    }

    /** Associates a servant with this ORB, for {@code ORB::set_delegate}. */
    public void adopt(Servant servant) {
        environment.adopt(servant);
    }

    /** What the dispatcher left with the request that the calling thread runs; {@code null} if there is none. */
    public Object currentRequest() {
        Invocation current = environment.invocations().current();
        return current == null ? null : current.request();
    }

    /** Whether the calling thread runs a request of this ORB. */
    public boolean isInRequest() {
        return environment.invocations().current() != null;
    }

    /**
     * Whether an adapter of this ORB, or of an earlier run of this server, made the key. Servers of the same name on other
     * addresses make keys of the same form: compare the address too.
     */
    public boolean owns(byte[] key) {
        return environment.keys().owns(key);
    }

    /**
     * The adapter of an object key and the id within; adapter activators may make it now.
     *
     * @throws org.omg.CORBA.OBJECT_NOT_EXIST if there is none and none can be made
     */
    public Target find(byte[] key) {
        return find(key, null);
    }

    /**
     * The same for a request that need not keep its thread.
     *
     * @param request started anew later if the POA manager of an adapter activator holds requests; {@code null}: the calling
     *     thread waits for that
     * @return {@code null} if the request is held
     * @throws org.omg.CORBA.OBJECT_NOT_EXIST if there is no adapter and none can be made
     */
    public Target find(byte[] key, HeldRequest request) {
        int length = ObjectKeys.prefixLength(key);
        KeySecret secret = environment.config().keySecret();
        int idLength = key.length - length - secret.octets();
        if (ObjectKeys.isGroup(key)) {
            // routers take these; here, the host of object groups has not begun yet, and nobody may say that there is
            // none
            throw Minor.GROUP_WITHOUT_MAJORITY.exception(
                    CompletionStatus.COMPLETED_NO, "no host of groups runs here now");
        }
        if (length < 0 || idLength < 0) {
            throw PoaFaults.noAdapter("no object adapter made the key " + new Octets(key));
        }
        // before anything is looked up: adapter activators must not be asked for what nobody was given
        if (!secret.isSealed(key)) {
            throw PoaFaults.noAdapter("the key was made up, or altered: " + new Octets(key));
        }
        PoaNode adapter = environment.table().find(key, length);
        if (adapter == null) {
            adapter = findByPath(key, length, request);
        }
        if (adapter == null) {
            return null;
        }
        return new Target(adapter, new Octets(key, length, idLength));
    }

    private PoaNode findByPath(byte[] key, int length, HeldRequest request) {
        List<String> path = environment.keys().persistentPath(key);
        PoaNode adapter;
        synchronized (this) {
            adapter = root;
        }
        if (path == null || adapter == null) {
            throw PoaFaults.noAdapter("the key is of an earlier run, another server, or an adapter that was destroyed: "
                    + new Octets(key));
        }
        for (String name : path) {
            adapter = adapter.childForRequest(name, request);
            if (adapter == null) {
                return null;
            }
        }
        Octets prefix = new Octets(key, 0, length);
        if (!prefix.equals(new Octets(adapter.prefix()))) {
            throw PoaFaults.noAdapter(adapter + " is not persistent, but the key is");
        }
        environment.table().add(adapter.prefix(), adapter);
        if (!adapter.isAlive()) {
            // it was destroyed while it was being entered
            environment.table().remove(adapter.prefix(), adapter);
        }
        return adapter;
    }

    /**
     * Readies the adapters for their end while connections are still open: requests that are held are answered, no more are
     * kept, and the main thread runs what waits for it.
     */
    public void prepareShutdown() {
        environment.ending().set(true);
        managers.resumeHeld();
        environment.mainThread().close();
        environment.mainThread().finish();
    }

    /**
     * Ends all adapters: no new requests, those that run come to their end, servant activators take their objects back.
     *
     * @param wait whether to return only then; refused on a thread that runs a request
     */
    public void shutdown(boolean wait) {
        PoaNode last;
        synchronized (this) {
            if (wait) {
                environment.refuseToWaitForItself("ORB::shutdown");
            }
            shutDown = true;
            last = root;
        }
        prepareShutdown();
        try {
            if (last != null) {
                last.destroy(true, wait);
            }
        } finally {
            environment.threads().shutdown();
        }
    }

    /**
     * Where a request goes.
     *
     * @param adapter the object's adapter
     * @param objectId a view of the key
     */
    public record Target(PoaNode adapter, Octets objectId) {}
}
