package org.pleiad.groups.ft.fault;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainListener;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what the log has decided into reports: a host's life is over, a member is out of its view with it, a member's replies
 * differed. All hosts see it; the one that leads reports it. Who becomes leader soon after a verdict reports it again, since the one
 * before may have been lost with it: consumers know a repetition by the event's name.
 */
public final class Verdicts implements DomainListener {
    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);
    private static final Duration REPEATED = Duration.ofSeconds(30);
    private static final int MOST_REPEATED = 1_000;

    private final Domain domain;
    private final FaultEvents events;
    private final Executor executor;
    private final Consumer<StructuredEvent> report;

    // all of these are the executor's
    private final Map<GroupId, List<MemberId>> members = new HashMap<>();
    private final Set<String> over = new HashSet<>();
    private final Deque<Told> recent = new ArrayDeque<>();
    private boolean leads;

    private record Told(long nanos, StructuredEvent event) {}

    /**
     * Listens from now on.
     *
     * @param executor runs one task after the other
     * @param report takes the events to the notifier; on the executor
     */
    public Verdicts(Domain domain, FaultEvents events, Executor executor, Consumer<StructuredEvent> report) {
        this.domain = domain;
        this.events = events;
        this.executor = executor;
        this.report = report;
    }

    /** Takes what is as given. */
    public void begin() {
        executor.execute(() -> {
            leads = domain.status().role() == Role.LEADER;
            domain.hosts().stream().filter(host -> !host.alive()).forEach(host -> over.add(life(host)));
            domain.groups()
                    .forEach(group -> members.put(group.id(), group.view().members()));
        });
        domain.listen(this);
    }

    /** The domain goes on telling when the services have ended. */
    private void later(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException ended) {
            LOG.trace("nobody reports any more", ended);
        }
    }

    private static String life(HostInfo host) {
        return host.address().id() + "@" + host.incarnation();
    }

    @Override
    public void hosts(List<HostInfo> hosts) {
        later(() -> {
            for (HostInfo host : hosts) {
                // one that has never entered has no life to end
                if (!host.alive() && host.incarnation() != 0 && over.add(life(host))) {
                    String location = Names.host(host.address().id().name());
                    report(events.location("location " + life(host), Names.of(location)));
                }
            }
        });
    }

    @Override
    public void view(GroupInfo group) {
        later(() -> {
            List<MemberId> before = members.put(group.id(), group.view().members());
            if (before != null) {
                before.stream()
                        .filter(member -> !group.view().members().contains(member) && isOver(member))
                        .forEach(member -> reportMember(group, member));
            }
        });
    }

    private boolean isOver(MemberId member) {
        return domain.hosts().stream()
                .noneMatch(host -> host.alive()
                        && host.address().id().equals(member.host())
                        && host.incarnation() == member.incarnation());
    }

    private void reportMember(GroupInfo group, MemberId member) {
        report(events.member(
                "group " + group.id() + " member " + member,
                group.definition().typeId(),
                group.id(),
                Names.of(Names.host(member.host().name()))));
    }

    @Override
    public void removed(GroupInfo group) {
        later(() -> members.remove(group.id()));
    }

    @Override
    public void diverged(GroupId group, MemberId member, String how) {
        later(() -> domain.info(group).ifPresent(info -> reportMember(info, member)));
    }

    @Override
    public void status(DomainStatus status) {
        later(() -> {
            boolean before = leads;
            leads = domain.status().role() == Role.LEADER;
            if (leads && !before) {
                long now = System.nanoTime();
                recent.removeIf(told -> now - told.nanos() > REPEATED.toNanos());
                recent.forEach(told -> report.accept(told.event()));
            }
        });
    }

    private void report(StructuredEvent event) {
        recent.addLast(new Told(System.nanoTime(), event));
        if (recent.size() > MOST_REPEATED) {
            recent.removeFirst();
        }
        leads = domain.status().role() == Role.LEADER;
        if (leads) {
            report.accept(event);
        }
    }
}
