package org.pleiad.groups.ft.manager;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.CannotMeetCriteria;
import org.omg.FT.FactoryInfo;
import org.omg.FT.GenericFactory;
import org.omg.FT.InvalidCriteria;
import org.omg.FT.InvalidProperty;
import org.omg.FT.LocationHelper;
import org.omg.FT.NoFactory;
import org.omg.FT.ObjectNotCreated;
import org.omg.FT.Property;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.ft.PleiadFT.GroupRecord;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.property.FtCriteria;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.orb.CallOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has factories make members and unmake them, and remembers which did (CORBA 3.3 FT, 23.3.11). Thread-safe; waits for the factory,
 * within the bound of {@link ManagerParts#factoryTimeout}.
 */
final class MemberMaking {
    private static final Logger LOG = LoggerFactory.getLogger(MemberMaking.class);

    private final ManagerParts parts;
    private final ObjectGroups groups;

    MemberMaking(ManagerParts parts, ObjectGroups groups) {
        this.parts = parts;
        this.groups = groups;
    }

    /** Makes a member and remembers it; nothing stays if it fails. */
    void make(ManagedGroup group, FactoryInfo factory, Property... criteria)
            throws NoFactory, ObjectNotCreated, InvalidCriteria, CannotMeetCriteria {
        Property[] all = criteria(group, factory, criteria);
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object member;
        try {
            member = bounded(factory.the_factory)
                    .create_object(group.info().definition().typeId(), all, id);
        } catch (InvalidProperty refused) {
            throw new InvalidCriteria(refused.getMessage(), new Property[] {new Property(refused.nam, refused.val)});
        } catch (SystemException failed) {
            throw notCreated(group, factory, "its factory failed: " + failed, failed);
        }
        try {
            check(group, factory, member);
            groups.change(
                    group.info().id(),
                    old -> added(
                            old,
                            new MemberRecord(
                                    factory.the_location,
                                    group.isApplications() ? member : null,
                                    factory.the_factory,
                                    id.value)));
        } catch (SystemException | ObjectNotCreated failed) {
            unmake(factory.the_factory, id.value);
            throw failed;
        }
    }

    private void check(ManagedGroup group, FactoryInfo factory, org.omg.CORBA.Object member) throws ObjectNotCreated {
        if (group.isApplications()) {
            if (member == null || !groups.canBeMember(member)) {
                throw notCreated(group, factory, "its factory gave no reference with an IIOP 1.1 profile", null);
            }
        } else if (groups.find(group.info().id())
                .filter(now -> now.hasMemberAt(factory.the_location))
                .isEmpty()) {
            throw notCreated(
                    group,
                    factory,
                    "its factory let no host of the domain join the group; factories of other ORBs can serve groups of"
                            + " ConsistencyStyle CONS_APP_CTRL only",
                    null);
        }
    }

    private static ObjectNotCreated notCreated(ManagedGroup group, FactoryInfo factory, String why, Throwable cause) {
        var failure = new ObjectNotCreated("no member of "
                + group.info().definition().name() + " at " + Names.text(factory.the_location) + ": " + why);
        failure.initCause(cause);
        return failure;
    }

    /** The member at a location is this one from now on; in an empty group it is the primary. */
    static GroupRecord added(GroupRecord record, MemberRecord member) {
        List<MemberRecord> members = new ArrayList<>(Arrays.asList(record.members));
        String location = Names.text(member.the_location);
        members.removeIf(other -> Names.text(other.the_location).equals(location));
        if (members.isEmpty()) {
            record.primary = member.the_location;
        }
        members.add(member);
        record.members = members.toArray(MemberRecord[]::new);
        record.version++;
        return record;
    }

    /** The member at a location is gone; if it was the primary, the eldest is. */
    static GroupRecord removed(GroupRecord record, NameComponent... location) {
        String gone = Names.text(location);
        record.members = Arrays.stream(record.members)
                .filter(member -> !Names.text(member.the_location).equals(gone))
                .toArray(MemberRecord[]::new);
        if (Names.text(record.primary).equals(gone)) {
            record.primary = record.members.length == 0 ? new NameComponent[0] : record.members[0].the_location;
        }
        record.version++;
        return record;
    }

    private Property[] criteria(ManagedGroup group, FactoryInfo factory, Property... criteria) {
        List<Property> all = new ArrayList<>(Arrays.asList(criteria));
        Any location = parts.corba().create_any();
        LocationHelper.insert(location, factory.the_location);
        all.add(new Property(Names.of(FtCriteria.LOCATION), location));
        all.addAll(Arrays.asList(factory.the_criteria));
        if (!group.isApplications()) {
            Any id = parts.corba().create_any();
            id.insert_ulonglong(group.info().id().value());
            all.add(new Property(Names.of(FtCriteria.GROUP), id));
        }
        return all.toArray(Property[]::new);
    }

    /** Has a factory delete what it made. A failure is told in the log only: the object is no member any more. */
    void unmake(GenericFactory factory, Any creationId) {
        if (factory == null || creationId.type().kind() == TCKind.tk_null) {
            return;
        }
        try {
            bounded(factory).delete_object(creationId);
        } catch (UserException alreadyGone) {
            LOG.debug("an object that a factory shall delete is gone: {}", alreadyGone.toString());
        } catch (SystemException failed) {
            LOG.info("a factory did not delete an object that is no member any more: {}", failed.toString());
        }
    }

    void forget(GroupId group, NameComponent... location) {
        groups.change(group, old -> removed(old, location));
    }

    /** A factory, called with the bound. */
    GenericFactory bounded(GenericFactory factory) {
        return parts.orb().with(factory, CallOptions.deadline(parts.factoryTimeout()));
    }
}
