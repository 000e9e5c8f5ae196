package org.pleiad.groups.ft.manager;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.BadReplicationStyle;
import org.omg.FT.CannotMeetCriteria;
import org.omg.FT.FactoryInfo;
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
import org.pleiad.groups.ft.PleiadFT.FactoryRecord;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.property.FtCriteria;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.ft.table.Patience;
import org.pleiad.groups.ft.table.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ObjectGroupManager (CORBA 3.3 FT, 23.3.8). References that are passed in may be of any age; those that come back are the
 * newest.
 */
final class MemberOperations implements ObjectGroupManagerOperations {
    private static final Logger LOG = LoggerFactory.getLogger(MemberOperations.class);

    private final ManagerParts parts;
    private final ObjectGroups groups;
    private final Factories factories;
    private final MemberMaking making;

    MemberOperations(ManagerParts parts, ObjectGroups groups, Factories factories, MemberMaking making) {
        this.parts = parts;
        this.groups = groups;
        this.factories = factories;
        this.making = making;
    }

    @Override
    public org.omg.CORBA.Object create_member(
            org.omg.CORBA.Object objectGroup, NameComponent[] location, String typeId, Property[] criteria)
            throws ObjectGroupNotFound, MemberAlreadyPresent, NoFactory, ObjectNotCreated, InvalidCriteria,
                    CannotMeetCriteria {
        ManagedGroup group = vacant(objectGroup, location);
        if (!group.info().definition().typeId().equals(typeId)) {
            throw new ObjectNotCreated(
                    "the group's objects are " + group.info().definition().typeId() + ", not " + typeId);
        }
        FactoryInfo factory = factories
                .at(group.effective(), typeId, location)
                .orElseThrow(() -> new NoFactory(
                        "neither the property Factories nor a host of the domain has one there", location, typeId));
        List<Property> all = new ArrayList<>(Arrays.asList(group.record().the_criteria));
        all.addAll(FtCriteria.of(criteria).others());
        making.make(group, factory, all.toArray(Property[]::new));
        return newest(objectGroup);
    }

    private ManagedGroup vacant(org.omg.CORBA.Object objectGroup, NameComponent... location)
            throws ObjectGroupNotFound, MemberAlreadyPresent {
        ManagedGroup group = groups.find(objectGroup);
        if (group.hasMemberAt(location)) {
            throw new MemberAlreadyPresent(
                    "the group " + group.info().definition().name() + " has a member at " + Names.text(location));
        }
        return group;
    }

    @Override
    public org.omg.CORBA.Object add_member(
            org.omg.CORBA.Object objectGroup, NameComponent[] location, org.omg.CORBA.Object member)
            throws ObjectGroupNotFound, MemberAlreadyPresent, ObjectNotAdded {
        ManagedGroup group = vacant(objectGroup, location);
        if (member == null || location.length == 0) {
            throw new ObjectNotAdded("neither the member nor its location may be nil");
        }
        if (group.isApplications()) {
            addObject(group, location, member);
        } else {
            addServant(group, location, member);
        }
        return newest(objectGroup);
    }

    private void addObject(ManagedGroup group, NameComponent[] location, org.omg.CORBA.Object member)
            throws ObjectNotAdded {
        if (!groups.canBeMember(member)) {
            throw new ObjectNotAdded(
                    "the reference has no profile of IIOP 1.1 or later, so it cannot say of which group" + " it is");
        }
        Any none = parts.corba().create_any();
        groups.change(
                group.info().id(), old -> MemberMaking.added(old, new MemberRecord(location, member, null, none)));
    }

    /** The object must be one of a host of the domain, which makes its servant the member. */
    private void addServant(ManagedGroup group, NameComponent[] location, org.omg.CORBA.Object member)
            throws ObjectNotAdded {
        FactoryRecord host = factories
                .ofHost(location)
                .orElseThrow(() -> new ObjectNotAdded(Names.text(location) + " is no host of the domain "
                        + parts.domainName() + ", so it cannot keep the member's state like the others'; use"
                        + " ConsistencyStyle CONS_APP_CTRL for objects of other ORBs"));
        Any number = parts.corba().create_any();
        number.insert_ulonglong(group.info().id().value());
        Any object = parts.corba().create_any();
        object.insert_Object(member);
        Property[] criteria = {
            new Property(Names.of(FtCriteria.GROUP), number), new Property(Names.of(FtCriteria.MEMBER), object)
        };
        try {
            AnyHolder id = new AnyHolder();
            making.bounded(host.the_factory)
                    .create_object(group.info().definition().typeId(), criteria, id);
            groups.change(
                    group.info().id(),
                    old -> MemberMaking.added(old, new MemberRecord(location, null, host.the_factory, id.value)));
        } catch (UserException | SystemException refused) {
            LOG.info(
                    "{} cannot be a member of {}: {}",
                    Names.text(location),
                    group.info().definition().name(),
                    refused.toString());
            var failure = new ObjectNotAdded("the host " + Names.text(location) + " refused: " + refused);
            failure.initCause(refused);
            throw failure;
        }
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
            new Patience(parts.domain(), Table.PATIENCE)
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
            new Patience(parts.domain(), Table.PATIENCE)
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
