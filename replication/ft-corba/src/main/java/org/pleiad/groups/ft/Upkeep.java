package org.pleiad.groups.ft;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.omg.CORBA.SystemException;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainListener;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.ft.fault.FaultEvents;
import org.pleiad.groups.ft.fault.FaultNotifierServant;
import org.pleiad.groups.ft.fault.PullDetector;
import org.pleiad.groups.ft.fault.Verdicts;
import org.pleiad.groups.ft.fault.Watched;
import org.pleiad.groups.ft.manager.MemberKeeper;
import org.pleiad.groups.ft.table.Table;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.orb.Pleiad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the services of a host do unasked, on two threads of its own: keep the minimum of members, report what the log has decided,
 * ask members whether they live, connect the consumers of faults. Told of changes on any thread, which never waits.
 */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    /** Between two looks at all groups, when nothing has changed. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** Between two looks at whom to ask whether it is alive. */
    private static final Duration TICK = Duration.ofMillis(100);

    /** Consumers of faults begin with this in the table. */
    private static final String CONSUMERS = "consumer/";

    private final Domain domain;

    /** Looks after members, and reports. */
    private final ScheduledExecutorService members;

    /** Connects consumers. */
    private final ScheduledExecutorService consumers;

    private final AtomicBoolean lookIsDue = new AtomicBoolean();
    private final AtomicBoolean followIsDue = new AtomicBoolean();

    /** {@code null} until it has begun: entries of the table change before. Volatile: they do on other threads. */
    private volatile Parts parts;

    private record Parts(Table table, MemberKeeper keeper, FaultNotifierServant notifier, PullDetector detector) {}

    Upkeep(Domain domain) {
        this.domain = domain;
        members = thread("pleiad-ft-members-" + domain.self().id());
        consumers = thread("pleiad-ft-consumers-" + domain.self().id());
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins; to be called once, when all that it works with is there. */
    void begin(Pleiad orb, FaultEvents faults, Table table, MemberKeeper keeper, FaultNotifierServant notifier) {
        var suspicions =
                new Suspicions(domain, faults, notifier, member -> members.execute(() -> replace(keeper, member)));
        PullDetector detector = new PullDetector(orb, domain.self().id().name(), suspicions::suspected);
        parts = new Parts(table, keeper, notifier, detector);
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
        new Verdicts(domain, faults, members, notifier::push_structured_fault).begin();
        members.scheduleWithFixedDelay(detector::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        members.scheduleWithFixedDelay(this::lookAndSurvive, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        changed("");
    }

    /** An entry of the table has changed; on the executor of its group. */
    void changed(String key) {
        if (key.isEmpty() || key.startsWith(CONSUMERS)) {
            soon(consumers, followIsDue, this::follow);
        }
        look();
    }

    /** What groups shall be may have changed, or what they are. */
    void look() {
        soon(members, lookIsDue, this::lookAndSurvive);
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
        Parts all = parts;
        if (all == null) {
            return;
        }
        try {
            if (!all.table().isHere() && domain.status().majority()) {
                all.table().rejoin();
            }
            all.keeper().run();
            all.detector()
                    .watch(domain.status().role() == Role.LEADER ? all.keeper().watched() : List.of());
        } catch (RuntimeException failed) {
            if (members.isShutdown()) {
                return; // interrupted, as it should be
            }
            LOG.warn("looking after the members of groups failed; it goes on: {}", failed.toString(), failed);
        }
    }

    private static void replace(MemberKeeper keeper, Watched member) {
        try {
            keeper.suspected(member.group(), member.location());
        } catch (RuntimeException failed) {
            LOG.warn("replacing a member failed; the group is looked after again later: {}", failed.toString());
        }
    }

    private void follow() {
        Parts all = parts;
        try {
            if (all != null) {
                all.notifier().follow();
            }
        } catch (SystemException failed) {
            LOG.warn("connecting the consumers of faults failed: {}", failed.toString());
        }
    }

    @Override
    public void close() {
        members.shutdownNow();
        consumers.shutdownNow();
        Parts all = parts;
        if (all != null) {
            all.detector().close();
        }
    }
}
