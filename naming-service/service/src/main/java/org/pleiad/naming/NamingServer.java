package org.pleiad.naming;

import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.BindingIterator;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/**
 * A naming service in this process: its root context answers at the object key {@code NameService} of the ORB's
 * endpoints and as the ORB's initial reference of that name.
 *
 * <p>Thread-safe. Bindings live in memory, as long as the server.
 */
public final class NamingServer implements AutoCloseable {
    /** The initial reference's name and the object key of the root context (Naming Service 1.3, 2.5.3). */
    public static final String KEY = "NameService";

    private final NamingConfig config;
    private final POA poa;
    private final Activation activation;
    private final Iterators iterators;
    private final ScheduledExecutorService sweeper;
    private final NamingContextExt root;

    private NamingServer(NamingConfig config, POA poa) {
        this.config = config;
        this.poa = poa;
        this.activation = new Activation(poa);
        this.iterators = new Iterators(activation, config, Clock.systemUTC());
        this.root = NamingContextExtHelper.narrow(activation.activate(newServant(true)));
        this.sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "pleiad-naming-sweeper");
            thread.setDaemon(true);
            return thread;
        });
        long everyMillis = Math.max(100, config.iteratorIdle().toMillis() / 2);
        sweeper.scheduleWithFixedDelay(iterators::sweep, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    /**
     * Starts a naming service in an ORB and lets the root POA's manager run.
     *
     * @throws INITIALIZE if the ORB has one already, or no root POA; says which
     */
    public static NamingServer start(ORB orb, NamingConfig config) {
        try {
            POA rootPoa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
            POA poa = rootPoa.create_POA(KEY, rootPoa.the_POAManager(), new org.omg.CORBA.Policy[] {
                rootPoa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT)
            });
            var server = new NamingServer(config, poa);
            orb.register_initial_reference(KEY, server.root);
            rootPoa.the_POAManager().activate();
            return server;
        } catch (UserException cause) {
            var failure = new INITIALIZE("no naming service can start in this ORB: " + cause);
            failure.initCause(cause);
            throw failure;
        }
    }

    /** The root context. */
    public NamingContextExt root() {
        return root;
    }

    NamingConfig config() {
        return config;
    }

    private ContextServant newServant(boolean isRoot) {
        return new ContextServant(this, new MemoryBindingTable(), isRoot);
    }

    NamingContext newContext() {
        return NamingContextExtHelper.narrow(activation.activate(newServant(false)));
    }

    BindingIterator newIterator(Iterator<Map.Entry<NameKey, BoundObject>> rest) {
        return iterators.open(rest);
    }

    void deactivate(ContextServant context) {
        activation.deactivate(context);
    }

    /** What a name will stand for; refuses nil, which nobody could use. */
    BoundObject bound(org.omg.CORBA.Object reference, BindingType type) {
        if (reference == null) {
            throw new BAD_PARAM("a nil reference cannot be bound", 0, CompletionStatus.COMPLETED_NO);
        }
        ContextServant here =
                type == BindingType.ncontext && activation.servantOf(reference) instanceof ContextServant context
                        ? context
                        : null;
        return new BoundObject(reference, type, here);
    }

    /** Ends the service: its contexts and iterators exist no more. The ORB goes on. */
    @Override
    public void close() {
        sweeper.shutdownNow();
        poa.destroy(true, true);
    }
}
