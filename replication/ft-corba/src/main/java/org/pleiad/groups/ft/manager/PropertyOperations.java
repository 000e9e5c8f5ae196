package org.pleiad.groups.ft.manager;

import java.util.Map;
import org.omg.FT.InvalidProperty;
import org.omg.FT.ObjectGroupNotFound;
import org.omg.FT.Property;
import org.omg.FT.PropertyManagerOperations;
import org.omg.FT.UnsupportedProperty;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.ft.PleiadFT.GroupRecord;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.PropertyFault;
import org.pleiad.groups.ft.property.PropertySet;

/** The PropertyManager (CORBA 3.3 FT, 23.3.7). A property said for a group counts more than one said for its type or for all. */
final class PropertyOperations implements PropertyManagerOperations {
    private final ManagerParts parts;
    private final ObjectGroups groups;
    private final Runnable changed;

    /** @param changed is told when what groups shall be may have changed */
    PropertyOperations(ManagerParts parts, ObjectGroups groups, Runnable changed) {
        this.parts = parts;
        this.groups = groups;
        this.changed = changed;
    }

    @Override
    public void set_default_properties(Property[] props) throws InvalidProperty, UnsupportedProperty {
        PropertySet set = valid(props);
        groups.changeDefaults(old -> old.with(set));
        changed.run();
    }

    @Override
    public Property[] get_default_properties() {
        return groups.defaults().toArray();
    }

    @Override
    public void remove_default_properties(Property[] props) throws InvalidProperty, UnsupportedProperty {
        known(props);
        groups.changeDefaults(old -> old.without(props));
        changed.run();
    }

    @Override
    public void set_type_properties(String typeId, Property[] overrides) throws InvalidProperty, UnsupportedProperty {
        PropertySet set = valid(overrides);
        groups.changeType(typeId, old -> old.with(set));
        changed.run();
    }

    @Override
    public Property[] get_type_properties(String typeId) {
        return groups.inherited(typeId).toArray();
    }

    @Override
    public void remove_type_properties(String typeId, Property[] props) throws InvalidProperty, UnsupportedProperty {
        known(props);
        groups.changeType(typeId, old -> old.without(props));
        changed.run();
    }

    @Override
    public void set_properties_dynamically(org.omg.CORBA.Object objectGroup, Property[] overrides)
            throws ObjectGroupNotFound, InvalidProperty, UnsupportedProperty {
        ManagedGroup group = groups.find(objectGroup);
        PropertySet set;
        try {
            set = group.properties().changed(overrides);
        } catch (PropertyFault fault) {
            throw fault.raise();
        }
        groups.change(group.info().id(), old -> with(old, set));
        redefine(group, GroupProperties.of(group.properties().with(set)).minimum());
        changed.run();
    }

    private static GroupRecord with(GroupRecord old, PropertySet set) {
        old.dynamic_properties =
                PropertySet.of(old.dynamic_properties).with(set).toArray();
        return old;
    }

    /** So that whoever looks at the group without this manager sees it, too. */
    private void redefine(ManagedGroup group, int minimum) {
        GroupDefinition old = group.info().definition();
        if (old.minimumMembers() != minimum) {
            var next = new GroupDefinition(
                    old.name(),
                    old.typeId(),
                    old.style(),
                    old.initialMembers(),
                    minimum,
                    old.memberControl(),
                    old.consistencyControl(),
                    Map.copyOf(old.properties()));
            parts.table()
                    .patience()
                    .until(
                            "changing the group " + old.name(),
                            () -> parts.domain().redefine(group.info().id(), next));
        }
    }

    @Override
    public Property[] get_properties(org.omg.CORBA.Object objectGroup) throws ObjectGroupNotFound {
        return groups.find(objectGroup).properties().toArray();
    }

    private static PropertySet valid(Property... properties) throws InvalidProperty, UnsupportedProperty {
        try {
            return PropertySet.of(properties);
        } catch (PropertyFault fault) {
            throw fault.raise();
        }
    }

    private static void known(Property... properties) throws InvalidProperty, UnsupportedProperty {
        try {
            PropertySet.EMPTY.without(properties);
        } catch (PropertyFault fault) {
            throw fault.raise();
        }
    }
}
