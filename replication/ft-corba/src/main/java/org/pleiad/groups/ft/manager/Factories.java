package org.pleiad.groups.ft.manager;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.FactoryInfo;
import org.omg.FT.Property;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.ft.PleiadFT.FactoryRecord;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.ft.table.Entry;

/**
 * Where members can be made: the Factories property, or else the factories of all hosts that know the type (CORBA 3.3 FT, 23.3.2.6).
 */
final class Factories {
    /** What keys of hosts' factories in the table begin with. */
    static final String KEY = "factory/";

    private final ManagerParts parts;

    Factories(ManagerParts parts) {
        this.parts = parts;
    }

    /** All that could make a member of a type, wherever. */
    List<FactoryInfo> of(GroupProperties properties, String typeId) {
        return properties.factories().isEmpty() ? hosts(typeId) : properties.factories();
    }

    private List<FactoryInfo> hosts(String typeId) {
        List<FactoryInfo> found = new ArrayList<>();
        for (Entry entry : parts.table().list(KEY)) {
            FactoryRecord record = parts.records().factory(entry.value());
            if (Arrays.asList(record.type_ids).contains(typeId)) {
                String host = entry.key().substring(KEY.length());
                found.add(new FactoryInfo(record.the_factory, Names.of(host), new Property[0]));
            }
        }
        return found;
    }

    Optional<FactoryInfo> at(GroupProperties properties, String typeId, NameComponent... location) {
        String wanted = Names.text(location);
        return of(properties, typeId).stream()
                .filter(factory -> Names.text(factory.the_location).equals(wanted))
                .findFirst();
    }

    /** The factory of a host of the domain, whatever types it knows. */
    Optional<FactoryRecord> ofHost(NameComponent... location) {
        Entry entry = parts.table().get(KEY + Names.host(location));
        return entry.exists() ? Optional.of(parts.records().factory(entry.value())) : Optional.empty();
    }

    /** Those that may be asked for a further member, the least loaded hosts first. */
    List<FactoryInfo> candidates(ManagedGroup group) {
        GroupProperties properties = group.effective();
        Map<String, Integer> load = load();
        return of(properties, group.info().definition().typeId()).stream()
                .filter(factory -> !group.hasMemberAt(factory.the_location))
                .filter(factory -> mayServe(group.isApplications(), factory.the_location))
                .sorted(Comparator.comparing(factory -> load.getOrDefault(Names.host(factory.the_location), 0)))
                .toList();
    }

    private Map<String, Integer> load() {
        Map<String, Integer> load = new HashMap<>();
        parts.domain()
                .groups()
                .forEach(info -> info.view().members().stream()
                        .map(MemberId::host)
                        .forEach(host -> load.merge(Names.host(host.name()), 1, Integer::sum)));
        return load;
    }

    /** A location that is a host of the domain has to be up and not draining; where it is none, nobody knows. */
    private boolean mayServe(boolean elsewhereToo, NameComponent... location) {
        String host = Names.host(location);
        List<HostInfo> there = parts.domain().hosts().stream()
                .filter(info -> Names.host(info.address().id().name()).equals(host))
                .toList();
        return there.isEmpty() ? elsewhereToo : there.stream().anyMatch(info -> info.alive() && !info.draining());
    }
}
