package org.pleiad.groups.ft.manager;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.CannotMeetCriteria;
import org.omg.FT.FactoryInfo;
import org.omg.FT.InvalidCriteria;
import org.omg.FT.MemberAlreadyPresent;
import org.omg.FT.NoFactory;
import org.omg.FT.ObjectNotAdded;
import org.omg.FT.ObjectNotCreated;
import org.omg.FT.Property;
import org.pleiad.groups.ft.PleiadFT.FactoryRecord;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.property.FtCriteria;
import org.pleiad.groups.ft.property.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds members to groups on request: such as a factory makes, and objects that there are (CORBA 3.3 FT, 23.3.8). Thread-safe; waits for
 * factories and the table.
 */
final class MemberAdding {
    private static final Logger LOG = LoggerFactory.getLogger(MemberAdding.class);

    private final ManagerParts parts;
    private final ObjectGroups groups;
    private final Factories factories;
    private final MemberMaking making;

    MemberAdding(ManagerParts parts, ObjectGroups groups, Factories factories, MemberMaking making) {
        this.parts = parts;
        this.groups = groups;
        this.factories = factories;
        this.making = making;
    }

    /** Has a factory make one: the property's, or that of the host there. */
    void create(ManagedGroup group, NameComponent[] location, String typeId, Property... criteria)
            throws MemberAlreadyPresent, NoFactory, ObjectNotCreated, InvalidCriteria, CannotMeetCriteria {
        requireVacant(group, location);
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
    }

    private static void requireVacant(ManagedGroup group, NameComponent... location) throws MemberAlreadyPresent {
        if (group.hasMemberAt(location)) {
            throw new MemberAlreadyPresent(
                    "the group " + group.info().definition().name() + " has a member at " + Names.text(location));
        }
    }

    /** Takes an object that there is. */
    void add(ManagedGroup group, NameComponent[] location, org.omg.CORBA.Object member)
            throws MemberAlreadyPresent, ObjectNotAdded {
        requireVacant(group, location);
        if (member == null || location.length == 0) {
            throw new ObjectNotAdded("neither the member nor its location may be nil");
        }
        if (group.isApplications()) {
            addObject(group, location, member);
        } else {
            addServant(group, location, member);
        }
    }

    private void addObject(ManagedGroup group, NameComponent[] location, org.omg.CORBA.Object member)
            throws ObjectNotAdded {
        if (!groups.canBeMember(member)) {
            throw new ObjectNotAdded(
                    "the reference has no profile of IIOP 1.1 or later, so it cannot say of which group it is");
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
}
