package org.pleiad.groups.ft.manager;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.ObjectGroupNotFound;
import org.omg.FT.Property;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.ft.PleiadFT.GroupRecord;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.property.FtProperty;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.PropertySet;
import org.pleiad.groups.ft.table.Entry;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/** The groups of the domain: found by reference, remembered, referred to. Thread-safe; waits for the table. */
final class ObjectGroups {
    private static final String KEY = "group/";
    private static final String DEFAULT_KEY = "default";
    private static final String TYPE_KEY = "type/";
    private static final int TAG_MULTIPLE_COMPONENTS = 1;

    private final ManagerParts parts;
    private final ApplicationReferences applications;

    ObjectGroups(ManagerParts parts) {
        this.parts = parts;
        this.applications = new ApplicationReferences(parts.corba(), parts.domainName());
    }

    /** The group that a reference, of whatever age, is of. */
    ManagedGroup find(org.omg.CORBA.Object reference) throws ObjectGroupNotFound {
        GroupComponent component = component(reference);
        if (component == null || !component.domain().equals(parts.domainName())) {
            throw new ObjectGroupNotFound("the reference is none of a group of the domain " + parts.domainName());
        }
        return find(new GroupId(component.groupId()))
                .orElseThrow(() -> new ObjectGroupNotFound(
                        "there is no group " + Long.toUnsignedString(component.groupId()) + " any more"));
    }

    Optional<ManagedGroup> find(GroupId group) {
        // first the table: what is read there has waited for everything that was answered anywhere
        Entry entry = parts.table().get(key(group));
        return parts.domain()
                .info(group)
                .filter(info -> !isTable(info))
                .map(info -> managed(info, entry, parts.table()::get));
    }

    /** All groups that managers have made; the table is read once. */
    List<ManagedGroup> made() {
        Map<String, Entry> entries = new HashMap<>();
        parts.table().list("").forEach(entry -> entries.put(entry.key(), entry));
        Function<String, Entry> table = key -> entries.getOrDefault(key, new Entry(key, 0, new byte[0]));
        return parts.domain().groups().stream()
                .filter(info -> info.definition().properties().containsKey(GroupCreation.MAKER))
                .map(info -> managed(info, table.apply(key(info.id())), table))
                .toList();
    }

    boolean isTable(GroupInfo info) {
        return info.id().equals(parts.table().group());
    }

    private ManagedGroup managed(GroupInfo info, Entry entry, Function<String, Entry> table) {
        GroupRecord record = entry.exists() ? parts.records().group(entry.value()) : empty();
        PropertySet own = PropertySet.of(record.creation_properties).with(PropertySet.of(record.dynamic_properties));
        return new ManagedGroup(
                info,
                record,
                entry.exists(),
                inherited(info.definition().typeId(), table)
                        .with(defined(info.definition()))
                        .with(own));
    }

    /** What holds for a type before its groups say anything. */
    PropertySet inherited(String typeId) {
        return inherited(typeId, parts.table()::get);
    }

    private PropertySet inherited(String typeId, Function<String, Entry> table) {
        return defaults(table).with(stored(table.apply(TYPE_KEY + typeId)));
    }

    PropertySet defaults() {
        return defaults(parts.table()::get);
    }

    private PropertySet defaults(Function<String, Entry> table) {
        return GroupProperties.builtIn(parts.corba()).with(stored(table.apply(DEFAULT_KEY)));
    }

    private PropertySet stored(Entry entry) {
        return entry.exists() ? PropertySet.of(parts.records().properties(entry.value())) : PropertySet.EMPTY;
    }

    void changeDefaults(UnaryOperator<PropertySet> change) {
        change(DEFAULT_KEY, change);
    }

    void changeType(String typeId, UnaryOperator<PropertySet> change) {
        change(TYPE_KEY + typeId, change);
    }

    private void change(String key, UnaryOperator<PropertySet> change) {
        parts.table().update(key, old -> {
            PropertySet next = change.apply(
                    old.map(octets -> PropertySet.of(parts.records().properties(octets)))
                            .orElse(PropertySet.EMPTY));
            return next.all().isEmpty()
                    ? Optional.empty()
                    : Optional.of(parts.records().of(next.toArray()));
        });
    }

    /** What the definition says, whoever has made the group. */
    private PropertySet defined(GroupDefinition definition) {
        return PropertySet.of(
                number(FtProperty.REPLICATION_STYLE, definition.style().value()),
                number(FtProperty.MEMBERSHIP_STYLE, value(definition.memberControl())),
                number(FtProperty.CONSISTENCY_STYLE, value(definition.consistencyControl())),
                number(FtProperty.INITIAL_NUMBER_REPLICAS, Math.max(1, definition.initialMembers())),
                number(FtProperty.MINIMUM_NUMBER_REPLICAS, Math.max(1, definition.minimumMembers())));
    }

    private Property number(FtProperty property, int value) {
        return GroupProperties.number(parts.corba(), property, value);
    }

    private static int value(Control control) {
        return control == Control.APPLICATION ? org.omg.FT.MEMB_APP_CTRL.value : org.omg.FT.MEMB_INF_CTRL.value;
    }

    static GroupRecord empty() {
        return new GroupRecord(
                new Property[0], new Property[0], new Property[0], "", 1, new NameComponent[0], new MemberRecord[0]);
    }

    /** Changes what is remembered of a group; the change may be asked for several times. */
    void change(GroupId group, UnaryOperator<GroupRecord> change) {
        parts.table()
                .update(
                        key(group),
                        old -> Optional.of(parts.records()
                                .of(change.apply(old.map(parts.records()::group).orElseGet(ObjectGroups::empty)))));
    }

    void forget(GroupId group) {
        parts.table().remove(key(group));
    }

    static String key(GroupId group) {
        return KEY + group;
    }

    /** Its newest reference. */
    org.omg.CORBA.Object reference(ManagedGroup group) {
        GroupInfo info = group.info();
        if (group.isApplications()) {
            return applications.of(info.definition().typeId(), info.id().value(), group.record());
        }
        return info.view().members().isEmpty()
                ? applications.empty(
                        info.definition().typeId(),
                        info.id().value(),
                        info.view().version())
                : parts.references().reference(info);
    }

    /** A reference to one member: the same object, asked for at the member's host alone. */
    Optional<org.omg.CORBA.Object> reference(ManagedGroup group, MemberId member) {
        return parts.domain().hosts().stream()
                .map(HostInfo::address)
                .filter(address -> address.id().equals(member.host()))
                .findFirst()
                .flatMap(address -> applications.single(reference(group), address.orb()));
    }

    boolean canBeMember(org.omg.CORBA.Object member) {
        return applications.canBeMember(member);
    }

    private GroupComponent component(org.omg.CORBA.Object reference) {
        if (reference == null) {
            return null;
        }
        try {
            for (TaggedProfile profile :
                    Ior.parse(parts.corba().object_to_string(reference)).profiles()) {
                GroupComponent found = GroupComponent.find(components(profile));
                if (found != null) {
                    return found;
                }
            }
            return null;
        } catch (SystemException malformed) {
            return null;
        }
    }

    private static List<TaggedComponent> components(TaggedProfile profile) {
        return switch (profile.tag()) {
            case TaggedProfile.TAG_INTERNET_IOP -> IiopProfile.decode(profile).components();
            case TAG_MULTIPLE_COMPONENTS -> TaggedComponent.readAll(Encapsulation.read(profile.data()));
            default -> List.of();
        };
    }
}
