package org.pleiad.groups.ft.manager;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.FactoryInfo;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.fault.Watched;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the minimum of members of the groups that managers have made with MembershipStyle MEMB_INF_CTRL, and ends groups whose maker
 * was lost before they were complete. Works at the host that leads the domain; elsewhere it does nothing. Called by one thread, that
 * of {@link org.pleiad.groups.ft.FtServices}, when anything has changed and from time to time.
 */
public final class MemberKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(MemberKeeper.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ManagerParts parts;
    private final ObjectGroups groups;
    private final Factories factories;
    private final MemberMaking making;
    private final GroupCreation creation;

    /** Groups for which no member could be made, until when they are left alone. */
    private final Map<GroupId, Pause> pauses = new HashMap<>();

    private record Pause(Duration length, long endNanos) {}

    MemberKeeper(
            ManagerParts parts, ObjectGroups groups, Factories factories, MemberMaking making, GroupCreation creation) {
        this.parts = parts;
        this.groups = groups;
        this.factories = factories;
        this.making = making;
        this.creation = creation;
    }

    /** Looks after all groups once. */
    public void run() {
        if (parts.domain().status().role() != Role.LEADER) {
            pauses.clear();
            return;
        }
        List<ManagedGroup> all = groups.made();
        pauses.keySet().retainAll(all.stream().map(group -> group.info().id()).toList());
        for (ManagedGroup group : all) {
            if (!isPaused(group.info().id())) {
                try {
                    keep(group);
                } catch (SystemException failed) {
                    pause(group.info().id());
                    LOG.info(
                            "the members of {} could not be looked after: {}",
                            group.info().definition().name(),
                            failed.getMessage());
                }
            }
        }
    }

    private boolean isPaused(GroupId group) {
        Pause pause = pauses.get(group);
        return pause != null && System.nanoTime() - pause.endNanos() < 0;
    }

    private void pause(GroupId group) {
        Pause before = pauses.get(group);
        Duration length = before == null ? FIRST_PAUSE : before.length().multipliedBy(2);
        Duration bounded = length.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : length;
        pauses.put(group, new Pause(bounded, System.nanoTime() + bounded.toNanos()));
    }

    private void keep(ManagedGroup group) {
        String maker = maker(group);
        if (!maker.isEmpty()) {
            if (!isAlive(maker)) {
                LOG.info(
                        "ending the group {}: {} was lost while it made it",
                        group.info().definition().name(),
                        maker);
                creation.end(group);
            }
            return;
        }
        if (group.isApplications() && isInfrastructures(group)) {
            dropMembersOfLostHosts(group);
        }
        if (isInfrastructures(group)
                && group.locations().size() < group.effective().minimum()) {
            groups.find(group.info().id()).ifPresent(this::fill);
        } else {
            pauses.remove(group.info().id());
        }
    }

    private static boolean isInfrastructures(ManagedGroup group) {
        return group.info().definition().memberControl() == Control.INFRASTRUCTURE;
    }

    /** The life of the host that is making the group; empty if it is made. */
    private static String maker(ManagedGroup group) {
        if (group.isRecorded()) {
            return group.record().maker;
        }
        String defined = group.info().definition().properties().get(GroupCreation.MAKER);
        return defined.substring(0, defined.lastIndexOf('/'));
    }

    private boolean isAlive(String life) {
        return parts.domain().hosts().stream()
                .filter(HostInfo::alive)
                .anyMatch(host -> (host.address().id() + "@" + host.incarnation()).equals(life));
    }

    private void dropMembersOfLostHosts(ManagedGroup group) {
        Arrays.stream(group.record().members)
                .map(member -> member.the_location)
                .filter(this::isLost)
                .forEach(location -> making.forget(group.info().id(), location));
    }

    private boolean isLost(NameComponent... location) {
        String host = Names.host(location);
        List<HostInfo> there = parts.domain().hosts().stream()
                .filter(info -> Names.host(info.address().id().name()).equals(host))
                .toList();
        return !there.isEmpty() && there.stream().noneMatch(HostInfo::alive);
    }

    private void fill(ManagedGroup group) {
        int missing = group.effective().minimum() - group.locations().size();
        if (missing <= 0) {
            pauses.remove(group.info().id());
            return;
        }
        for (FactoryInfo candidate : factories.candidates(group)) {
            if (missing == 0) {
                break;
            }
            try {
                making.make(group, candidate, group.record().the_criteria);
                LOG.info(
                        "the group {} has a new member at {}",
                        group.info().definition().name(),
                        Names.text(candidate.the_location));
                missing--;
            } catch (UserException refused) {
                LOG.info("{}", refused.getMessage());
            }
        }
        if (missing > 0) {
            pause(group.info().id());
            LOG.info(
                    "the group {} lacks {} of the {} members that it should have at least; asking again in {} s",
                    group.info().definition().name(),
                    missing,
                    group.effective().minimum(),
                    pauses.get(group.info().id()).length().toMillis() / 1000.0);
        }
    }

    /** The members that are to be asked whether they are alive: the domain knows nothing of them. */
    public List<Watched> watched() {
        return groups.made().stream()
                .filter(ManagedGroup::isApplications)
                .flatMap(group -> watched(group).stream())
                .toList();
    }

    private static List<Watched> watched(ManagedGroup group) {
        GroupProperties properties = group.effective();
        if (!properties.monitored()) {
            return List.of();
        }
        return Arrays.stream(group.record().members)
                .map(member -> new Watched(
                        group.info().id(),
                        group.info().definition().typeId(),
                        member.the_location,
                        member.member,
                        properties.granularity(),
                        properties.interval(),
                        properties.timeout()))
                .toList();
    }

    /**
     * A member did not answer. It is replaced where members are the infrastructure's business and each is an object of its own;
     * where the domain keeps the members, it finds out by itself.
     */
    public void suspected(GroupId id, NameComponent... location) {
        Optional<ManagedGroup> group = groups.find(id);
        if (group.isPresent() && group.get().isApplications() && isInfrastructures(group.get())) {
            Optional<MemberRecord> member = group.get().recorded(location);
            making.forget(id, location);
            member.ifPresent(lost -> making.unmake(lost.the_factory, lost.factory_creation_id));
            keep(groups.find(id).orElse(group.get()));
        }
    }
}
