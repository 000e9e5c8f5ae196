package org.pleiad.groups.ft;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.UserException;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryHelper;
import org.omg.FT.FaultNotifier;
import org.omg.FT.FaultNotifierHelper;
import org.omg.FT.GenericFactory;
import org.omg.FT.GenericFactoryHelper;
import org.omg.FT.ReplicationManager;
import org.omg.FT.ReplicationManagerHelper;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.groups.MemberProvider;
import org.pleiad.groups.access.AccessPoint;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.ft.PleiadFT.FactoryRecord;
import org.pleiad.groups.ft.factory.GroupReferences;
import org.pleiad.groups.ft.factory.HostFactory;
import org.pleiad.groups.ft.factory.MemberMaker;
import org.pleiad.groups.ft.factory.ServantMaker;
import org.pleiad.groups.ft.fault.FaultEvents;
import org.pleiad.groups.ft.fault.FaultNotifierServant;
import org.pleiad.groups.ft.manager.Manager;
import org.pleiad.groups.ft.manager.ManagerParts;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.ft.table.Records;
import org.pleiad.groups.ft.table.Table;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.policy.Policies;

/**
 * The services of Fault Tolerant CORBA at one host of a domain: its replication manager, its factory and its fault notifier, under
 * the initial references and object keys {@code ReplicationManager}, {@code GenericFactory} and {@code FaultNotifier}. All hosts'
 * managers and notifiers are the same to their clients. Thread-safe.
 *
 * <pre>{@code
 * FtServices services = FtServices.start(orb);
 * services.register(GridHelper.id(), criteria -> new GridServant(16, 16));
 * }</pre>
 */
public final class FtServices implements AutoCloseable {
    /** Initial reference and object key of the manager. */
    public static final String MANAGER_KEY = "ReplicationManager";

    /** Initial reference and object key of the host's factory. */
    public static final String FACTORY_KEY = "GenericFactory";

    /** Initial reference and object key of the host's fault notifier. */
    public static final String NOTIFIER_KEY = "FaultNotifier";

    /** How long the host may take to enter its domain. */
    private static final Duration ENTERING = Duration.ofSeconds(60);

    private final Pleiad orb;
    private final Domain domain;
    private final POA poa;
    private final Table table;
    private final Records records;
    private final HostFactory hostFactory;
    private final GenericFactory factory;
    private final FaultNotifierServant notifierServant;
    private final FaultNotifier notifier;
    private final ReplicationManager manager;

    /** Of this object's own; {@code null} if the ORB had a notification service. */
    private final EventServer events;

    private final Upkeep upkeep;

    private FtServices(
            Pleiad orb, String name, Domain domain, GroupReferences references, MemberMaker members, FtConfig config)
            throws UserException {
        this.orb = orb;
        this.domain = domain;
        upkeep = new Upkeep(domain);
        records = new Records(orb.orb());
        table = table(config);
        POA root = orb.rootPoa();
        poa = root.create_POA("FaultTolerance", root.the_POAManager(), new org.omg.CORBA.Policy[] {
            root.create_lifespan_policy(LifespanPolicyValue.TRANSIENT),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.SYSTEM_ID),
            Policies.heartbeatEnabled(true)
        });
        hostFactory = new HostFactory(domain, poa, members, config.joining());
        factory = GenericFactoryHelper.narrow(publish(FACTORY_KEY, hostFactory));
        EventChannelFactory channels = channels(orb);
        events = channels == null ? EventServer.start(orb.orb(), EventConfig.DEFAULT) : null;
        notifierServant = new FaultNotifierServant(table, records, channels == null ? channels(orb) : channels);
        notifier = FaultNotifierHelper.narrow(publish(NOTIFIER_KEY, notifierServant));
        var parts = new ManagerParts(orb, name, domain, table, records, references, config.factoryTimeout());
        Manager whole = new Manager(parts, notifier, upkeep::look);
        manager = ReplicationManagerHelper.narrow(publish(MANAGER_KEY, whole.servant()));
        root.the_POAManager().activate();
        domain.listen(hostFactory);
        upkeep.begin(orb, new FaultEvents(orb.orb(), name), table, whole.keeper(), notifierServant);
    }

    private Table table(FtConfig config) {
        boolean isOpen = false;
        try {
            Table opened = Table.open(domain, upkeep::changed, config.patience());
            isOpen = true;
            return opened;
        } finally {
            if (!isOpen) {
                upkeep.close();
            }
        }
    }

    /**
     * Starts the services; waits until this host has the managers' table.
     *
     * @param id of the domain: the ft_domain_id
     * @param domain entered already
     * @param access takes the requests for its groups
     * @param config how long they wait
     * @throws INITIALIZE if the ORB has such services already
     * @throws org.omg.CORBA.TRANSIENT if the domain has no majority
     */
    public static FtServices start(Pleiad orb, DomainId id, Domain domain, AccessPoint access, FtConfig config) {
        try {
            return new FtServices(orb, id.name(), domain, access::reference, access::member, config);
        } catch (UserException refused) {
            throw initialize(refused);
        }
    }

    /**
     * Starts the services at the host that runs in an ORB; waits until it takes part and has the managers' table.
     *
     * @throws IllegalStateException if the ORB is no host of a domain, or does not take part within a minute; says why
     * @throws INITIALIZE if the ORB has such services already
     */
    public static FtServices start(Pleiad orb) {
        return start(orb, FtConfig.DEFAULT);
    }

    /**
     * As {@link #start(Pleiad)}.
     *
     * @param config how long the services wait
     */
    public static FtServices start(Pleiad orb, FtConfig config) {
        DomainHost host = DomainHost.of(orb)
                .orElseThrow(() -> new IllegalStateException(
                        "this ORB is no host of a domain: start a GroupHost in it before the services"));
        String id = host.config().domain().name();
        try {
            Domain domain = host.opened().get(ENTERING.toSeconds(), TimeUnit.SECONDS);
            host.entered().get(ENTERING.toSeconds(), TimeUnit.SECONDS);
            return new FtServices(orb, id, domain, host::reference, host::member, config);
        } catch (TimeoutException | ExecutionException late) {
            throw new IllegalStateException(
                    "the host does not take part in the domain " + id + ": " + late + host.trouble(), late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the host enters the domain " + id, interrupted);
        } catch (UserException refused) {
            throw initialize(refused);
        }
    }

    private static INITIALIZE initialize(UserException refused) {
        var failure = new INITIALIZE("the services of fault tolerance cannot start in this ORB: " + refused);
        failure.initCause(refused);
        return failure;
    }

    private static EventChannelFactory channels(Pleiad orb) {
        try {
            return EventChannelFactoryHelper.narrow(orb.initialReference(EventServer.FACTORY_KEY));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private org.omg.CORBA.Object publish(String name, Servant servant) throws UserException {
        org.omg.CORBA.Object reference = poa.id_to_reference(poa.activate_object(servant));
        orb.publish(name, reference);
        return reference;
    }

    /**
     * From now on this host can have members of groups of a type, and its factory makes objects of it. Their servants are
     * FT::Checkpointable, or have no state.
     */
    public void register(String typeId, ServantMaker maker) {
        register(typeId, maker, null);
    }

    /**
     * From now on this host can have members of groups of a type, and its factory makes objects of it.
     *
     * @param accessor to the servants' state
     */
    public void register(String typeId, ServantMaker maker, StateAccessor<?> accessor) {
        hostFactory.register(typeId, maker, accessor);
        tellFactory();
    }

    /** From now on this host can have members of groups of a provider's type; objects that are in no group it does not make. */
    public void register(MemberProvider provider) {
        hostFactory.register(provider);
        tellFactory();
    }

    private void tellFactory() {
        String key = "factory/" + Names.host(domain.self().id().name());
        table.put(key, records.of(new FactoryRecord(factory, hostFactory.types().toArray(String[]::new))));
    }

    /** This host's manager. */
    public ReplicationManager manager() {
        return manager;
    }

    /** This host's factory. */
    public GenericFactory factory() {
        return factory;
    }

    /** This host's notifier. */
    public FaultNotifier notifier() {
        return notifier;
    }

    /** Ends the services at this host; members that its factory has made stay. */
    @Override
    public void close() {
        upkeep.close();
        poa.destroy(true, false);
        notifierServant.close();
        if (events != null) {
            events.close();
        }
    }
}
