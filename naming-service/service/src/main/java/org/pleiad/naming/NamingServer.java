package org.pleiad.naming;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NamingContextExt;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.pleiad.naming.store.NameStore;
import org.pleiad.orb.error.Minor;

/**
 * A naming service in this process: its root context answers at the object key {@code NameService} of the ORB's
 * endpoints and as the ORB's initial reference of that name.
 *
 * <p>Thread-safe. With a durable store, references of contexts are the same whenever the server runs at the same address.
 */
public final class NamingServer implements AutoCloseable {
    /** The initial reference's name and the object key of the root context (Naming Service 1.3, 2.5.3). */
    public static final String KEY = "NameService";

    /** The object key of the server's administration, {@code PleiadNaming::Administration}. */
    public static final String ADMINISTRATION = "PleiadNaming";

    private final POA poa;
    private final Administrator administrator;
    private final StoredNames stored;
    private final ScheduledExecutorService sweeper;
    private final NamingContextExt root;

    private NamingServer(ORB orb, NamingConfig config, POA poa, POA iteratorPoa, StoredNames stored)
            throws UserException {
        this.poa = poa;
        this.stored = stored;
        var references = new References(orb, poa, stored.identity());
        var activation = new Activation(iteratorPoa);
        this.administrator = new Administrator(stored, activation, config, Clock.systemUTC());
        var iterators = new Iterators(activation, stored, config, Clock.systemUTC());
        poa.set_servant(new ContextServant(stored, references, iterators, config));
        this.root = references.context(NameStore.ROOT);
        this.sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "pleiad-naming-sweeper");
            thread.setDaemon(true);
            return thread;
        });
        long everyMillis = Math.max(100, config.iteratorIdle().toMillis() / 2);
        sweeper.scheduleWithFixedDelay(iterators::sweep, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
        sweeper.scheduleWithFixedDelay(administrator::sweep, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
        orb.register_initial_reference(KEY, root);
        orb.register_initial_reference(ADMINISTRATION, activation.activate(administrator));
    }

    /**
     * Starts a naming service in an ORB and lets the root POA's manager run.
     *
     * @throws INITIALIZE if the ORB has one already, or no root POA, or the store cannot be used; says which
     */
    public static NamingServer start(ORB orb, NamingConfig config) {
        var stored = new StoredNames(open(config));
        POA poa = null;
        try {
            POA rootPoa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
            poa = rootPoa.create_POA(KEY, rootPoa.the_POAManager(), policies(rootPoa));
            POA iteratorPoa = poa.create_POA("iterators", rootPoa.the_POAManager(), new Policy[0]);
            var server = new NamingServer(orb, config, poa, iteratorPoa, stored);
            rootPoa.the_POAManager().activate();
            return server;
        } catch (UserException cause) {
            if (poa != null) {
                poa.destroy(true, false);
            }
            stored.close();
            throw Minor.NAMING_NOT_STARTED.exception(CompletionStatus.COMPLETED_NO, cause.toString(), cause);
        }
    }

    private static NameStore open(NamingConfig config) {
        try {
            return config.store().open();
        } catch (IllegalStateException cannot) {
            throw Minor.NAME_STORE_NOT_OPENED.exception(
                    CompletionStatus.COMPLETED_NO, String.valueOf(cannot.getMessage()), cannot);
        }
    }

    private static Policy[] policies(POA rootPoa) {
        return new Policy[] {
            rootPoa.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            rootPoa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID),
            rootPoa.create_id_uniqueness_policy(IdUniquenessPolicyValue.MULTIPLE_ID),
            rootPoa.create_servant_retention_policy(ServantRetentionPolicyValue.NON_RETAIN),
            rootPoa.create_request_processing_policy(RequestProcessingPolicyValue.USE_DEFAULT_SERVANT)
        };
    }

    /** The root context. */
    public NamingContextExt root() {
        return root;
    }

    /** Ends the service and closes its store; a durable one keeps its names. The ORB goes on. */
    @Override
    public void close() {
        sweeper.shutdownNow();
        poa.destroy(true, true);
        administrator.close();
        stored.close();
    }
}
