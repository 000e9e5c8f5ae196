package org.pleiad.groups.ft.manager;

import java.util.Optional;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.BadReplicationStyle;
import org.omg.FT.CannotMeetCriteria;
import org.omg.FT.InvalidCriteria;
import org.omg.FT.MemberAlreadyPresent;
import org.omg.FT.MemberNotFound;
import org.omg.FT.NoFactory;
import org.omg.FT.ObjectGroupManagerOperations;
import org.omg.FT.ObjectGroupNotFound;
import org.omg.FT.ObjectNotAdded;
import org.omg.FT.ObjectNotCreated;
import org.omg.FT.PrimaryNotSet;
import org.omg.FT.Property;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.property.Names;

/**
 * The ObjectGroupManager (CORBA 3.3 FT, 23.3.8). References that are passed in may be of any age; those that come back are the
 * newest.
 */
final class MemberOperations implements ObjectGroupManagerOperations {
    private final ManagerParts parts;
    private final ObjectGroups groups;
    private final MemberMaking making;
    private final MemberAdding adding;

    MemberOperations(ManagerParts parts, ObjectGroups groups, Factories factories, MemberMaking making) {
        this.parts = parts;
        this.groups = groups;
        this.making = making;
        this.adding = new MemberAdding(parts, groups, factories, making);
    }

    @Override
    public org.omg.CORBA.Object create_member(
            org.omg.CORBA.Object objectGroup, NameComponent[] location, String typeId, Property[] criteria)
            throws ObjectGroupNotFound, MemberAlreadyPresent, NoFactory, ObjectNotCreated, InvalidCriteria,
                    CannotMeetCriteria {
        adding.create(groups.find(objectGroup), location, typeId, criteria);
        return newest(objectGroup);
    }

    @Override
    public org.omg.CORBA.Object add_member(
            org.omg.CORBA.Object objectGroup, NameComponent[] location, org.omg.CORBA.Object member)
            throws ObjectGroupNotFound, MemberAlreadyPresent, ObjectNotAdded {
        adding.add(groups.find(objectGroup), location, member);
        return newest(objectGroup);
    }

    @Override
    public org.omg.CORBA.Object remove_member(org.omg.CORBA.Object objectGroup, NameComponent[] location)
            throws ObjectGroupNotFound, MemberNotFound {
        ManagedGroup group = groups.find(objectGroup);
        Optional<MemberRecord> recorded = group.recorded(location);
        if (!group.hasMemberAt(location)) {
            throw absent(group, location);
        }
        if (!group.isApplications()) {
            leave(group, location);
        }
        if (recorded.isPresent()) {
            making.forget(group.info().id(), location);
            if (group.isApplications()) { // of the others the domain has told their hosts
                making.unmake(recorded.get().the_factory, recorded.get().factory_creation_id);
            }
        }
        return newest(objectGroup);
    }

    private void leave(ManagedGroup group, NameComponent... location) throws MemberNotFound {
        MemberId member = group.member(location).orElseThrow(() -> absent(group, location));
        try {
            parts.table()
                    .patience()
                    .until(
                            "removing " + member,
                            () -> parts.domain().leave(group.info().id(), member));
        } catch (GroupRefusal gone) {
            throw absent(group, location);
        }
    }

    private static MemberNotFound absent(ManagedGroup group, NameComponent... location) {
        return new MemberNotFound(
                "the group " + group.info().definition().name() + " has no member at " + Names.text(location));
    }

    @Override
    public org.omg.CORBA.Object set_primary_member(org.omg.CORBA.Object objectGroup, NameComponent[] location)
            throws ObjectGroupNotFound, MemberNotFound, PrimaryNotSet, BadReplicationStyle {
        ManagedGroup group = groups.find(objectGroup);
        Style style = group.info().definition().style();
        if (style != Style.COLD_PASSIVE && style != Style.WARM_PASSIVE) {
            throw new BadReplicationStyle("the members of " + style + " groups are equal");
        }
        if (!group.hasMemberAt(location)) {
            throw absent(group, location);
        }
        if (group.isApplications()) {
            groups.change(group.info().id(), old -> {
                old.primary = location;
                old.version++;
                return old;
            });
        } else {
            promote(group, location);
        }
        return newest(objectGroup);
    }

    private void promote(ManagedGroup group, NameComponent... location) throws MemberNotFound, PrimaryNotSet {
        MemberId member = group.member(location).orElseThrow(() -> absent(group, location));
        try {
            parts.table()
                    .patience()
                    .until(
                            "promoting " + member,
                            () -> parts.domain().promote(group.info().id(), member));
        } catch (GroupRefusal refused) {
            throw new PrimaryNotSet(refused.getMessage());
        }
    }

    @Override
    public NameComponent[][] locations_of_members(org.omg.CORBA.Object objectGroup) throws ObjectGroupNotFound {
        return groups.find(objectGroup).locations().toArray(NameComponent[][]::new);
    }

    @Override
    public long get_object_group_id(org.omg.CORBA.Object objectGroup) throws ObjectGroupNotFound {
        return groups.find(objectGroup).info().id().value();
    }

    @Override
    public org.omg.CORBA.Object get_object_group_ref(org.omg.CORBA.Object objectGroup) throws ObjectGroupNotFound {
        return newest(objectGroup);
    }

    private org.omg.CORBA.Object newest(org.omg.CORBA.Object objectGroup) throws ObjectGroupNotFound {
        return groups.reference(groups.find(objectGroup));
    }

    @Override
    public org.omg.CORBA.Object get_member_ref(org.omg.CORBA.Object objectGroup, NameComponent[] location)
            throws ObjectGroupNotFound, MemberNotFound {
        ManagedGroup group = groups.find(objectGroup);
        if (group.isApplications()) {
            return group.recorded(location).orElseThrow(() -> absent(group, location)).member;
        }
        MemberId member = group.member(location).orElseThrow(() -> absent(group, location));
        return groups.reference(group, member).orElseThrow(() -> absent(group, location));
    }
}
