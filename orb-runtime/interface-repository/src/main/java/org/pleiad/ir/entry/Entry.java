package org.pleiad.ir.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omg.CORBA.Any;
import org.omg.CORBA.Contained;
import org.omg.CORBA.ContainedHelper;
import org.omg.CORBA.ContainedPackage.Description;
import org.omg.CORBA.Container;
import org.omg.CORBA.ContainerHelper;
import org.omg.CORBA.DefinitionKind;
import org.omg.CORBA.Repository;

/**
 * An entry with a name, and the entries inside it: the reading halves of {@code Contained} and {@code Container} (CORBA 3.3
 * part 1, 14.5.3 and 14.5.4). Which of its methods clients can call, its {@link EntryKind} says.
 */
class Entry extends Node {
    private final Entry container;
    private final String id;
    private final String name;
    private final List<Entry> children = new ArrayList<>();

    /** {@code container} is {@code null} for the repository itself. */
    Entry(Catalogue catalogue, EntryKind kind, Entry container, String id, String name) {
        super(catalogue, kind);
        this.container = container;
        this.id = id;
        this.name = name;
    }

    void add(Entry child) {
        children.add(child);
    }

    final List<Entry> children() {
        return children;
    }

    /** The entries that this one inherits from, nearest first. */
    List<? extends Entry> bases() {
        return List.of();
    }

    @Override
    final String key() {
        return id;
    }

    final Entry container() {
        return container;
    }

    /** The id of the entry that this one is in; empty for the repository. */
    final String definedInId() {
        return container == null ? "" : container.id;
    }

    public final String id() {
        return id;
    }

    public final String name() {
        return name;
    }

    /** What stands behind the last colon of the id. */
    public final String version() {
        int colon = id.lastIndexOf(':');
        String last = id.substring(colon + 1);
        return id.startsWith("IDL:") && last.matches("\\d+\\.\\d+") ? last : "1.0";
    }

    public final Container defined_in() {
        return ContainerHelper.unchecked_narrow(catalogue().reference(container));
    }

    public final String absolute_name() {
        return container == null ? "" : container.absolute_name() + "::" + name;
    }

    public final Repository containing_repository() {
        return catalogue().repository();
    }

    public final Description describe() {
        return new Description(def_kind(), description());
    }

    /** The description that belongs to the kind. */
    Any description() {
        return catalogue().any();
    }

    public final Contained lookup(String name) {
        return found(find(name));
    }

    private Optional<Entry> find(String scopedName) {
        if (scopedName == null || scopedName.isEmpty()) {
            return Optional.empty();
        }
        Entry now = scopedName.startsWith("::") ? catalogue().root() : this;
        for (String part : (scopedName.startsWith("::") ? scopedName.substring(2) : scopedName).split("::", -1)) {
            Entry scope = now;
            now = scope.visible(false).stream()
                    .filter(each -> each.name.equals(part))
                    .findFirst()
                    .orElse(null);
            if (now == null) {
                return Optional.empty();
            }
        }
        return Optional.of(now);
    }

    private Contained found(Optional<Entry> entry) {
        return entry.map(each -> ContainedHelper.unchecked_narrow(catalogue().reference(each)))
                .orElse(null);
    }

    /** What is declared here, and with {@code inherited} what bases declare. */
    final Set<Entry> visible(boolean excludeInherited) {
        Set<Entry> all = new LinkedHashSet<>(children);
        if (!excludeInherited) {
            bases().forEach(base -> all.addAll(base.visible(false)));
        }
        return all;
    }

    public final Contained[] contents(DefinitionKind limit, boolean excludeInherited) {
        return references(visible(excludeInherited).stream()
                .filter(each -> each.entryKind().isFoundBy(limit))
                .toList());
    }

    private Contained[] references(List<Entry> entries) {
        return entries.stream().map(each -> found(Optional.of(each))).toArray(Contained[]::new);
    }

    public final Contained[] lookup_name(String name, int levels, DefinitionKind limit, boolean excludeInherited) {
        List<Entry> found = new ArrayList<>();
        search(name, levels, limit, excludeInherited, found);
        return references(found);
    }

    private void search(String wanted, int levels, DefinitionKind limit, boolean excludeInherited, List<Entry> found) {
        if (levels == 0) {
            return;
        }
        for (Entry each : visible(excludeInherited)) {
            if (each.name.equals(wanted) && each.entryKind().isFoundBy(limit) && !found.contains(each)) {
                found.add(each);
            }
            each.search(wanted, levels - 1, limit, excludeInherited, found);
        }
    }

    public final org.omg.CORBA.ContainerPackage.Description[] describe_contents(
            DefinitionKind limit, boolean excludeInherited, int most) {
        return visible(excludeInherited).stream()
                .filter(each -> each.entryKind().isFoundBy(limit))
                .limit(most < 0 ? Long.MAX_VALUE : most)
                .map(each -> new org.omg.CORBA.ContainerPackage.Description(
                        found(Optional.of(each)), each.def_kind(), each.description()))
                .toArray(org.omg.CORBA.ContainerPackage.Description[]::new);
    }
}
