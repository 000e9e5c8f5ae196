package org.pleiad.groups.ft;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNotification.StructuredEvent;
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
import org.pleiad.groups.access.AccessPoint;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainListener;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.ft.PleiadFT.FactoryRecord;
import org.pleiad.groups.ft.factory.GroupReferences;
import org.pleiad.groups.ft.factory.HostFactory;
import org.pleiad.groups.ft.factory.MemberMaker;
import org.pleiad.groups.ft.factory.ServantMaker;
import org.pleiad.groups.ft.fault.FaultEvents;
import org.pleiad.groups.ft.fault.FaultNotifierServant;
import org.pleiad.groups.ft.fault.PullDetector;
import org.pleiad.groups.ft.fault.Verdicts;
import org.pleiad.groups.ft.fault.Watched;
import org.pleiad.groups.ft.manager.Manager;
import org.pleiad.groups.ft.manager.ManagerParts;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.ft.table.Records;
import org.pleiad.groups.ft.table.Table;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.orb.Pleiad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The services of Fault Tolerant CORBA at one host of a domain: its replication manager, its factory and its fault notifier, under
 * the initial references and object keys {@code ReplicationManager}, {@code GenericFactory} and {@code FaultNotifier}. All hosts'
 * managers and notifiers are the same to their clients. Thread-safe.
 *
 * <pre>{@code
 * FtServices services = FtServices.start(orb, new DomainId("plant"), domain, access);
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

    private static final Logger LOG = LoggerFactory.getLogger(FtServices.class);
    private static final Duration FACTORY_TIMEOUT = HostFactory.JOINING.plusSeconds(5);

    /** How long the host may take to enter its domain. */
    private static final Duration ENTERING = Duration.ofSeconds(60);

    /** Between two looks at all groups, when nothing has changed. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** Between two looks at whom to ask whether it is alive. */
    private static final Duration TICK = Duration.ofMillis(100);

    /** Consumers of faults begin with this in the table. */
    private static final String CONSUMERS = "consumer/";

    private final Pleiad orb;
    private final Domain domain;
    private final POA poa;
    private final Table table;
    private final Records records;
    private final HostFactory hostFactory;
    private final GenericFactory factory;
    private final FaultNotifierServant notifierServant;
    private final FaultNotifier notifier;
    private final Manager manager;
    private final ReplicationManager managerReference;

    /** Of this object's own; {@code null} if the ORB had a notification service. */
    private final EventServer events;

    /** Looks after members, and reports. */
    private final ScheduledExecutorService keeper;

    /** Connects consumers. */
    private final ScheduledExecutorService follower;

    private final FaultEvents faults;
    private final PullDetector detector;
    private final AtomicLong suspicions = new AtomicLong();
    /** Entries of the table change before the constructor has ended; volatile: they do on other threads. */
    private volatile boolean isReady;

    private final AtomicBoolean lookIsDue = new AtomicBoolean();
    private final AtomicBoolean followIsDue = new AtomicBoolean();

    private FtServices(Pleiad orb, String name, Domain domain, GroupReferences references, MemberMaker members)
            throws UserException {
        this.orb = orb;
        this.domain = domain;
        keeper = thread("pleiad-ft-members-" + domain.self().id());
        follower = thread("pleiad-ft-consumers-" + domain.self().id());
        records = new Records(orb.orb());
        table = Table.open(domain, this::changed);
        POA root = orb.rootPoa();
        poa = root.create_POA("FaultTolerance", root.the_POAManager(), new org.omg.CORBA.Policy[] {
            root.create_lifespan_policy(LifespanPolicyValue.TRANSIENT),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.SYSTEM_ID)
        });
        hostFactory = new HostFactory(domain, poa, members);
        factory = GenericFactoryHelper.narrow(publish(FACTORY_KEY, hostFactory));
        EventChannelFactory channels = channels(orb);
        events = channels == null ? EventServer.start(orb.orb(), EventConfig.DEFAULT) : null;
        notifierServant = new FaultNotifierServant(table, records, channels == null ? channels(orb) : channels);
        notifier = FaultNotifierHelper.narrow(publish(NOTIFIER_KEY, notifierServant));
        var parts = new ManagerParts(orb, name, domain, table, records, references, FACTORY_TIMEOUT);
        manager = new Manager(parts, notifier, this::look);
        managerReference = ReplicationManagerHelper.narrow(publish(MANAGER_KEY, manager.servant()));
        root.the_POAManager().activate();
        faults = new FaultEvents(orb.orb(), name);
        detector = new PullDetector(orb, domain.self().id().name(), this::suspected);
        isReady = true;
        listen();
        changed("");
    }

    /**
     * Starts the services; waits until this host has the managers' table.
     *
     * @param id of the domain: the ft_domain_id
     * @param domain entered already
     * @param access takes the requests for its groups
     * @throws INITIALIZE if the ORB has such services already
     * @throws org.omg.CORBA.TRANSIENT if the domain has no majority
     */
    public static FtServices start(Pleiad orb, DomainId id, Domain domain, AccessPoint access) {
        try {
            return new FtServices(orb, id.name(), domain, access::reference, access::member);
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
        DomainHost host = DomainHost.of(orb)
                .orElseThrow(() -> new IllegalStateException(
                        "this ORB is no host of a domain: start a GroupHost in it before the services"));
        String id = host.config().domain().name();
        try {
            Domain domain = host.opened().get(ENTERING.toSeconds(), TimeUnit.SECONDS);
            host.entered().get(ENTERING.toSeconds(), TimeUnit.SECONDS);
            return new FtServices(orb, id, domain, host::reference, host::member);
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

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
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

    private void listen() {
        domain.listen(hostFactory);
        domain.listen(new DomainListener() {
            @Override
            public void view(GroupInfo group) {
                look();
            }

            @Override
            public void hosts(List<HostInfo> hosts) {
                look();
            }

            @Override
            public void status(DomainStatus status) {
                look();
            }
        });
        new Verdicts(domain, faults, keeper, notifierServant::push_structured_fault).begin();
        keeper.scheduleWithFixedDelay(detector::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        keeper.scheduleWithFixedDelay(this::lookAndSurvive, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An entry of the table has changed; on the executor of its group. */
    private void changed(String key) {
        if (key.isEmpty() || key.startsWith(CONSUMERS)) {
            soon(follower, followIsDue, this::follow);
        }
        look();
    }

    private void look() {
        soon(keeper, lookIsDue, this::lookAndSurvive);
    }

    /** Several wishes before the task has begun are one. */
    private static void soon(ScheduledExecutorService on, AtomicBoolean isDue, Runnable task) {
        if (isDue.compareAndSet(false, true)) {
            try {
                on.execute(() -> {
                    isDue.set(false);
                    task.run();
                });
            } catch (RejectedExecutionException closed) {
                isDue.set(false);
            }
        }
    }

    private void lookAndSurvive() {
        if (!isReady) {
            return;
        }
        try {
            if (!table.isHere() && domain.status().majority()) {
                table.rejoin();
            }
            manager.keeper().run();
            detector.watch(
                    domain.status().role() == Role.LEADER ? manager.keeper().watched() : List.of());
        } catch (RuntimeException failed) {
            if (keeper.isShutdown()) {
                return; // interrupted, as it should be
            }
            LOG.warn("looking after the members of groups failed; it goes on: {}", failed.toString(), failed);
        }
    }

    /** Tells the consumers, and the keeper, which replaces members where that is its business. On a thread of the detector. */
    private void suspected(Watched member) {
        String name = "suspicion " + domain.self().id() + "@" + domain.incarnation() + "/"
                + suspicions.incrementAndGet() + " " + member.group();
        StructuredEvent event;
        if (member.granularity() == org.omg.FT.LOC.value) {
            event = faults.location(name, member.location());
        } else if (member.granularity() == org.omg.FT.LOC_AND_TYPE.value) {
            event = faults.type(name, member.typeId(), member.location());
        } else {
            event = faults.member(name, member.typeId(), member.group(), member.location());
        }
        LOG.info("the member of the group {} at {} does not answer", member.group(), Names.text(member.location()));
        try {
            notifierServant.push_structured_fault(event);
            keeper.execute(() -> replace(member));
        } catch (RejectedExecutionException | SystemException closing) {
            LOG.debug("a suspicion comes too late: {}", closing.toString());
        }
    }

    private void replace(Watched member) {
        try {
            manager.keeper().suspected(member.group(), member.location());
        } catch (RuntimeException failed) {
            LOG.warn("replacing a member failed; the group is looked after again later: {}", failed.toString());
        }
    }

    private void follow() {
        try {
            if (isReady) {
                notifierServant.follow();
            }
        } catch (SystemException failed) {
            LOG.warn("connecting the consumers of faults failed: {}", failed.toString());
        }
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
        String key = "factory/" + Names.host(domain.self().id().name());
        table.put(key, records.of(new FactoryRecord(factory, hostFactory.types().toArray(String[]::new))));
    }

    /** This host's manager. */
    public ReplicationManager manager() {
        return managerReference;
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
        keeper.shutdownNow();
        follower.shutdownNow();
        detector.close();
        poa.destroy(true, false);
        notifierServant.close();
        if (events != null) {
            events.close();
        }
    }
}
