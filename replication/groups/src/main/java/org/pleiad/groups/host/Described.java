package org.pleiad.groups.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pleiad.groups.PleiadGroups.Definition;
import org.pleiad.groups.PleiadGroups.DomainState;
import org.pleiad.groups.PleiadGroups.GroupState;
import org.pleiad.groups.PleiadGroups.HostState;
import org.pleiad.groups.PleiadGroups.MemberState;
import org.pleiad.groups.PleiadGroups.Property;
import org.pleiad.groups.PleiadGroups.Refused;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainStatistics;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.HostId;

/** What the core knows, in the words of {@code PleiadGroups.idl}, and the other way round. */
final class Described {
    private Described() {}

    static DomainState domain(String name, Domain domain, String engine) {
        DomainStatus status = domain.status();
        return new DomainState(
                name,
                domain.self().id().name(),
                domain.incarnation(),
                engine,
                status.role().name(),
                status.leader().map(HostId::name).orElse(""),
                status.term(),
                status.applied(),
                status.known(),
                status.majority());
    }

    static HostState[] hosts(Domain domain) {
        DomainStatus status = domain.status();
        List<HostState> hosts = new ArrayList<>();
        for (HostInfo host : domain.hosts()) {
            HostId id = host.address().id();
            hosts.add(new HostState(
                    id.name(),
                    host.address().orb(),
                    host.address().engine(),
                    host.incarnation(),
                    host.alive(),
                    host.draining(),
                    status.hosts().contains(id),
                    status.leader().filter(id::equals).isPresent()));
        }
        return hosts.toArray(HostState[]::new);
    }

    static GroupState group(Domain domain, GroupInfo group) {
        List<MemberState> members = new ArrayList<>();
        for (MemberId member : group.view().members()) {
            members.add(new MemberState(
                    member.host().name(),
                    member.incarnation(),
                    group.view().primary().filter(member::equals).isPresent(),
                    address(domain, member.host())));
        }
        return new GroupState(
                group.id().value(),
                definition(group.definition()),
                group.view().version(),
                group.view().position(),
                members.toArray(MemberState[]::new));
    }

    private static String address(Domain domain, HostId host) {
        return domain.hosts().stream()
                .filter(info -> info.address().id().equals(host))
                .map(info -> info.address().orb())
                .findFirst()
                .orElse("");
    }

    private static Definition definition(GroupDefinition definition) {
        return new Definition(
                definition.name(),
                definition.typeId(),
                org.pleiad.groups.PleiadGroups.Style.from_int(definition.style().value()),
                definition.initialMembers(),
                definition.minimumMembers(),
                definition.memberControl() == Control.INFRASTRUCTURE,
                definition.consistencyControl() == Control.INFRASTRUCTURE,
                properties(definition.properties()));
    }

    private static Property[] properties(Map<String, String> properties) {
        List<Property> all = new ArrayList<>();
        new TreeMap<>(properties).forEach((name, value) -> all.add(new Property(name, value)));
        return all.toArray(Property[]::new);
    }

    static GroupDefinition definition(Definition wanted) throws Refused {
        Map<String, String> properties = new TreeMap<>();
        for (Property property : wanted.kept) {
            properties.put(property.name, property.value);
        }
        if (wanted.initial_members < 0 || wanted.minimum_members < 0) {
            throw new Refused("a group has at most 2147483647 members");
        }
        try {
            return new GroupDefinition(
                    wanted.name,
                    wanted.type_id,
                    Style.of(wanted.replication.value()),
                    wanted.initial_members,
                    wanted.minimum_members,
                    control(wanted.keeps_members),
                    control(wanted.keeps_consistent),
                    properties);
        } catch (IllegalArgumentException impossible) {
            throw new Refused(impossible.getMessage());
        }
    }

    private static Control control(boolean domains) {
        return domains ? Control.INFRASTRUCTURE : Control.APPLICATION;
    }

    static Property[] statistics(DomainStatistics numbers) {
        Map<String, String> all = new TreeMap<>();
        all.put("requests", Long.toString(numbers.requests()));
        all.put("repetitions", Long.toString(numbers.repetitions()));
        all.put("refusals", Long.toString(numbers.refusals()));
        all.put("entries", Long.toString(numbers.entries()));
        all.put("batched", Long.toString(numbers.batched()));
        all.put("executed", Long.toString(numbers.executed()));
        all.put("reads", Long.toString(numbers.reads()));
        all.put("waiting", Long.toString(numbers.waiting()));
        all.put("remembered", Long.toString(numbers.remembered()));
        all.put("views", Long.toString(numbers.views()));
        all.put("snapshots", Long.toString(numbers.snapshots()));
        all.put("installs", Long.toString(numbers.installs()));
        return properties(all);
    }
}
