package org.pleiad.groups.host;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletionStage;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.groups.PleiadGroups.Definition;
import org.pleiad.groups.PleiadGroups.DomainState;
import org.pleiad.groups.PleiadGroups.GroupState;
import org.pleiad.groups.PleiadGroups.HostPOA;
import org.pleiad.groups.PleiadGroups.HostState;
import org.pleiad.groups.PleiadGroups.Property;
import org.pleiad.groups.PleiadGroups.Refused;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.core.View;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/**
 * The host as operators see it, at {@code corbaloc::HOST:PORT/PleiadGroups}. What is asked for becomes entries of the log, so it
 * does not matter which host is asked. Called on threads that read connections, which may wait.
 */
final class HostServant extends HostPOA {
    private static final Duration BOUND = Duration.ofSeconds(30);

    /** Values do not hold their keys once their hosts are closed. */
    private static final Map<Pleiad, HostServant> SERVANTS = new WeakHashMap<>();

    /** {@code null} while no host runs in this ORB. */
    private volatile DomainHost host;

    private HostServant() {}

    /** The one of an ORB: published when it is first asked for, and for as long as the ORB lives. */
    static HostServant of(Pleiad orb) {
        // held while it is published: two would not both be
        synchronized (SERVANTS) {
            return SERVANTS.computeIfAbsent(orb, key -> {
                HostServant servant = new HostServant();
                Adapters.publish(orb, PeerKeys.HOST, servant);
                return servant;
            });
        }
    }

    /** @throws IllegalStateException if a host runs in this ORB */
    synchronized void requireFree() {
        if (host != null) {
            throw new IllegalStateException(
                    "this ORB is host " + host.config().self().id() + " of domain "
                            + host.config().domain() + " already; close it first, or use another ORB");
        }
    }

    /** From now on this host answers; an ORB is one host at a time. */
    synchronized void begin(DomainHost next) {
        requireFree();
        host = next;
    }

    /** No host answers any more. */
    synchronized void end(DomainHost former) {
        if (host == former) {
            host = null;
        }
    }

    /** {@code null} if there is none. */
    DomainHost host() {
        return host;
    }

    private DomainHost running() {
        DomainHost now = host;
        if (now == null || now.openDomain() == null) {
            throw Minor.GROUP_WITHOUT_MAJORITY.exception(
                    CompletionStatus.COMPLETED_NO, "no host runs here now, or it has not found the others yet");
        }
        return now;
    }

    private Domain domain() {
        return running().openDomain();
    }

    @Override
    public DomainState status() {
        DomainHost now = running();
        return Described.domain(
                now.config().domain().name(), now.openDomain(), now.config().engine());
    }

    @Override
    public HostState[] hosts() {
        return Described.hosts(domain());
    }

    @Override
    public GroupState[] groups() {
        Domain domain = domain();
        return domain.groups().stream()
                .map(group -> Described.group(domain, group))
                .toArray(GroupState[]::new);
    }

    @Override
    public GroupState find(String group) throws Refused {
        return Described.group(domain(), group(group));
    }

    private GroupInfo group(String name) throws Refused {
        return domain().info(name)
                .orElseThrow(() -> new Refused("there is no group \"" + name + "\"; the groups are "
                        + domain().groups().stream()
                                .map(group -> group.definition().name())
                                .toList()));
    }

    @Override
    public org.omg.CORBA.Object reference(String group) throws Refused {
        return running().reference(group(group));
    }

    @Override
    public Property[] statistics() {
        return Described.statistics(domain().statistics());
    }

    @Override
    public GroupState create(Definition what) throws Refused {
        GroupDefinition definition = Described.definition(what);
        GroupInfo group = await(domain().create(definition));
        while (definition.memberControl() == Control.INFRASTRUCTURE
                && group.view().members().size() < definition.initialMembers()
                && added(group)) {
            group = group(what.name);
        }
        return find(what.name);
    }

    private boolean added(GroupInfo group) throws Refused {
        DomainHost now = running();
        try {
            return now.upkeep().add(now.openDomain(), group).isPresent();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new Refused("this host ends");
        }
    }

    @Override
    public void remove(String group) throws Refused {
        await(domain().remove(group(group).id()));
    }

    @Override
    public GroupState add(String group, String host) throws Refused {
        GroupInfo info = group(group);
        if (host.isEmpty()) {
            if (!added(info)) {
                throw new Refused("no host that lives, is not draining and is no member of " + group
                        + " can make one: let a host have a factory for "
                        + info.definition().typeId());
            }
        } else {
            HostInfo at = host(host);
            requireOffer(info, at);
            await(domain().join(info.id(), new MemberId(at.address().id(), at.incarnation())));
        }
        return find(group);
    }

    private void requireOffer(GroupInfo group, HostInfo at) throws Refused {
        DomainHost now = running();
        boolean offers = Outcome.await(
                now.peers()
                        .offers(
                                at.address().orb(),
                                group.definition().name(),
                                group.definition().typeId(),
                                BOUND),
                BOUND);
        if (!offers) {
            throw new Refused("host " + at.address().id() + " has no factory for members of "
                    + group.definition().name() + " or of type "
                    + group.definition().typeId());
        }
    }

    private HostInfo host(String name) throws Refused {
        List<HostInfo> hosts = domain().hosts();
        return hosts.stream()
                .filter(info -> info.address().id().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused("there is no host \"" + name + "\"; the hosts are "
                        + hosts.stream().map(info -> info.address().id()).toList()));
    }

    @Override
    public GroupState withdraw(String group, String host) throws Refused {
        GroupInfo info = group(group);
        return changed(group, domain().leave(info.id(), member(info, host)));
    }

    @Override
    public GroupState promote(String group, String host) throws Refused {
        GroupInfo info = group(group);
        return changed(group, domain().promote(info.id(), member(info, host)));
    }

    private GroupState changed(String group, CompletionStage<View> view) throws Refused {
        await(view);
        return find(group);
    }

    private static MemberId member(GroupInfo group, String host) throws Refused {
        for (MemberId member : group.view().members()) {
            if (member.host().name().equals(host)) {
                return member;
            }
        }
        throw new Refused(
                "host \"" + host + "\" has no member of " + group.definition().name() + "; those that have are "
                        + group.view().members().stream().map(MemberId::host).toList());
    }

    @Override
    public void drain(String host, boolean draining) throws Refused {
        await(domain().drain(host(host).address().id(), draining));
    }

    @Override
    public void exclude(String host, String reason) throws Refused {
        HostInfo at = host(host);
        if (!at.alive()) {
            throw new Refused("host " + host + " is excluded already");
        }
        await(domain().exclude(at.address().id(), at.incarnation(), reason));
    }

    @Override
    public void lead(String host) throws Refused {
        await(domain().transferLeadership(host(host).address().id()));
    }

    @Override
    public void add_host(String name, String orb, String engine) throws Refused {
        HostId id;
        try {
            id = new HostId(name);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(malformed.getMessage());
        }
        await(domain().addHost(new HostAddress(id, orb, engine.isEmpty() ? orb : engine)));
    }

    @Override
    public void remove_host(String host) throws Refused {
        Domain domain = domain();
        HostId id = host(host).address().id();
        if (id.equals(domain.self().id())) {
            throw new Refused("host " + host + " cannot take itself out: ask another one, as "
                    + domain.hosts().stream()
                            .filter(other ->
                                    other.alive() && !other.address().id().equals(id))
                            .map(other -> other.address().orb())
                            .toList());
        }
        if (domain.status().leader().filter(id::equals).isPresent()) {
            await(domain.transferLeadership(domain.self().id()));
        }
        // before its life ends: it would begin another one
        await(domain.removeHost(id));
        HostInfo last = host(host);
        if (last.alive()) {
            await(domain.exclude(id, last.incarnation(), "it was retired"));
        }
    }

    private static <T> T await(CompletionStage<T> stage) throws Refused {
        return Outcome.await(stage, BOUND);
    }
}
