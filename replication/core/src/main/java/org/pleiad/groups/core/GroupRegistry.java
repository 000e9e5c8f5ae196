package org.pleiad.groups.core;

import java.nio.charset.StandardCharsets;
import org.pleiad.groups.core.GroupRefusal.Reason;

/** What the log decides about which groups there are, and what is kept with them. By the thread that applies. */
final class GroupRegistry {
    private static final int NAME_OCTETS = 255;
    private static final int PROPERTY_OCTETS = 64 << 10;
    /** Groups of a domain. */
    private static final int GROUPS = 100_000;

    private final Share share;
    private final LocalReplicas local;

    GroupRegistry(Share share, LocalReplicas local) {
        this.share = share;
        this.local = local;
    }

    private DomainState state() {
        return share.state;
    }

    void create(Place place, Item.Create item, Slot slot) {
        GroupDefinition definition = item.definition();
        GroupState present = state().group(definition.name());
        String wrong = present == null ? wrong(definition) : null;
        if (present != null && !present.definition.typeId().equals(definition.typeId())) {
            wrong = "group " + definition.name() + " exists and has type " + present.definition.typeId();
        }
        if (wrong != null) {
            Place.fail(slot, Reason.INVALID, wrong);
            return;
        }
        if (present == null) {
            GroupState group = new GroupState(state().newGroup(), definition);
            state().groups.put(group.id, group);
            group.changed(place.position());
            local.publish(group);
        }
        place.done(slot);
    }

    private String wrong(GroupDefinition definition) {
        int name = definition.name().getBytes(StandardCharsets.UTF_8).length;
        int properties = 0;
        for (var property : definition.properties().entrySet()) {
            properties += property.getKey().length() + property.getValue().length();
        }
        if (name < 1 || name > NAME_OCTETS) {
            return "the name of a group takes 1 to " + NAME_OCTETS + " octets, and not " + name;
        }
        if (properties > PROPERTY_OCTETS) {
            return "the properties of a group take at most " + PROPERTY_OCTETS + " octets, and not " + properties;
        }
        return state().groups.size() >= GROUPS ? "domain " + share.domain() + " has " + GROUPS + " groups" : null;
    }

    void remove(Place place, Item.Remove item, Slot slot) {
        GroupState group = state().groups.remove(item.group());
        if (group != null) {
            local.removed(group);
        }
        place.done(slot);
    }

    void redefine(Place place, Item.Redefine item, Slot slot) {
        GroupState group = state().groups.get(item.group());
        if (group == null) {
            Place.fail(
                    slot, Reason.UNKNOWN_GROUP, "there is no group " + item.group() + " in domain " + share.domain());
            return;
        }
        GroupDefinition old = group.definition;
        GroupDefinition next = item.definition();
        if (!old.name().equals(next.name())
                || !old.typeId().equals(next.typeId())
                || old.style() != next.style()
                || old.consistencyControl() != next.consistencyControl()) {
            Place.fail(slot, Reason.INVALID, "name, type, style and consistency of group " + old.name() + " stay");
            return;
        }
        String wrong = wrong(next);
        if (wrong != null) {
            Place.fail(slot, Reason.INVALID, wrong);
            return;
        }
        group.redefine(next);
        local.publish(group);
        place.done(slot);
    }
}
