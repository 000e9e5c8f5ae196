package org.pleiad.groups.ft.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.CannotMeetCriteria;
import org.omg.FT.FactoryInfo;
import org.omg.FT.GenericFactoryOperations;
import org.omg.FT.InvalidCriteria;
import org.omg.FT.InvalidProperty;
import org.omg.FT.NoFactory;
import org.omg.FT.ObjectNotCreated;
import org.omg.FT.ObjectNotFound;
import org.omg.FT.Property;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.property.FtCriteria;
import org.pleiad.groups.ft.property.FtProperty;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.ft.property.PropertyFault;
import org.pleiad.groups.ft.property.PropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes groups and ends them: the GenericFactory of the manager (CORBA 3.3 FT, 23.3.9). A group whose maker is lost in the midst of
 * it is ended by {@link MemberKeeper}.
 */
final class GroupCreation implements GenericFactoryOperations {
    /** Property of a group's definition: the life of the host whose manager makes it. */
    static final String MAKER = "org.pleiad.groups.ft.Maker";

    private static final Logger LOG = LoggerFactory.getLogger(GroupCreation.class);

    private final ManagerParts parts;
    private final ObjectGroups groups;
    private final Factories factories;
    private final MemberMaking making;

    GroupCreation(ManagerParts parts, ObjectGroups groups, Factories factories, MemberMaking making) {
        this.parts = parts;
        this.groups = groups;
        this.factories = factories;
        this.making = making;
    }

    @Override
    public org.omg.CORBA.Object create_object(String typeId, Property[] criteria, AnyHolder creationId)
            throws NoFactory, ObjectNotCreated, InvalidCriteria, InvalidProperty, CannotMeetCriteria {
        FtCriteria wanted = FtCriteria.of(criteria);
        PropertySet creation = creation(wanted);
        GroupProperties properties = GroupProperties.of(groups.inherited(typeId).with(creation));
        boolean makesMembers = properties.membership() == Control.INFRASTRUCTURE;
        if (makesMembers && factories.of(properties, typeId).isEmpty()) {
            throw new NoFactory(
                    "no host of the domain " + parts.domainName() + " knows how to make " + typeId
                            + "; register it there, or set the property Factories",
                    new NameComponent[0],
                    typeId);
        }
        GroupInfo info = define(typeId, wanted, properties);
        ManagedGroup group = remember(info, creation, wanted);
        if (makesMembers) {
            populate(group, properties.initial());
        }
        groups.change(info.id(), old -> {
            old.maker = "";
            return old;
        });
        creationId.value = parts.corba().create_any();
        creationId.value.insert_ulonglong(info.id().value());
        return groups.reference(groups.find(info.id())
                .orElseThrow(() -> new ObjectNotCreated("the group was deleted while it was made")));
    }

    private static PropertySet creation(FtCriteria criteria) throws InvalidProperty {
        try {
            return PropertySet.of(criteria.properties().toArray(Property[]::new));
        } catch (PropertyFault fault) {
            throw fault.asInvalid(); // there is no UnsupportedProperty here
        }
    }

    private GroupInfo define(String typeId, FtCriteria wanted, GroupProperties properties) throws InvalidCriteria {
        String name = wanted.name().orElseGet(() -> "ft/" + UUID.randomUUID());
        if (wanted.name().isPresent() && parts.domain().info(name).isPresent()) {
            throw taken(name);
        }
        // with a nonce, so that a group that another has made meanwhile is not mistaken for this one
        String maker = maker() + "/" + UUID.randomUUID();
        var definition = new GroupDefinition(
                name,
                typeId,
                properties.style(),
                properties.initial(),
                properties.minimum(),
                properties.membership(),
                properties.consistency(),
                Map.of(MAKER, maker));
        GroupInfo made;
        try {
            made = parts.table()
                    .patience()
                    .until("making the group " + name, () -> parts.domain().create(definition));
        } catch (GroupRefusal otherType) {
            throw taken(name);
        }
        if (!maker.equals(made.definition().properties().get(MAKER))) {
            throw taken(name);
        }
        return made;
    }

    private InvalidCriteria taken(String name) {
        Any value = parts.corba().create_any();
        value.insert_string(name);
        return FtCriteria.invalid("there is already a group " + name, new Property(Names.of(FtCriteria.NAME), value));
    }

    /** This life of this host. */
    private String maker() {
        return parts.domain().self().id() + "@" + parts.domain().incarnation();
    }

    private ManagedGroup remember(GroupInfo info, PropertySet creation, FtCriteria wanted) {
        groups.change(info.id(), old -> {
            old.creation_properties = creation.toArray();
            old.the_criteria = wanted.others().toArray(Property[]::new);
            old.maker = maker();
            return old;
        });
        return groups.find(info.id()).orElseThrow();
    }

    /** Makes the first members at as many locations; all of them or none. */
    private void populate(ManagedGroup group, int wanted)
            throws NoFactory, ObjectNotCreated, InvalidCriteria, CannotMeetCriteria {
        List<FactoryInfo> candidates = factories.candidates(group);
        int made = 0;
        UserException lastRefusal = null;
        try {
            for (FactoryInfo candidate : candidates) {
                if (made == wanted) {
                    break;
                }
                try {
                    making.make(group, candidate, group.record().the_criteria);
                    made++;
                } catch (NoFactory | ObjectNotCreated | CannotMeetCriteria refused) {
                    LOG.info("{}", refused.getMessage());
                    lastRefusal = refused;
                }
            }
        } catch (InvalidCriteria | SystemException failed) {
            end(group);
            throw failed;
        }
        if (made < wanted) {
            end(group);
            throw tooFew(group, made, wanted, lastRefusal);
        }
    }

    private CannotMeetCriteria tooFew(ManagedGroup group, int made, int wanted, UserException cause) {
        var failure = new CannotMeetCriteria(
                "of " + wanted + " members of " + group.info().definition().typeId() + ", " + made
                        + " could be made: other hosts have no factory for it, are down, drain, or refused",
                new Property[] {GroupProperties.number(parts.corba(), FtProperty.INITIAL_NUMBER_REPLICAS, wanted)});
        failure.initCause(cause);
        return failure;
    }

    @Override
    public void delete_object(Any creationId) throws ObjectNotFound {
        if (creationId.type().kind() != TCKind.tk_ulonglong) {
            throw new ObjectNotFound("the id is none that this manager gave");
        }
        GroupId id = new GroupId(creationId.extract_ulonglong());
        Optional<ManagedGroup> group = groups.find(id);
        end(group.orElseThrow(() -> new ObjectNotFound("there is no group " + id)));
    }

    /** Ends a group: nobody finds it any more, then its members are told. */
    void end(ManagedGroup group) {
        GroupId id = group.info().id();
        List<MemberRecord> members =
                new ArrayList<>(List.of(groups.find(id).orElse(group).record().members));
        try {
            parts.table()
                    .patience()
                    .until("deleting the group " + id, () -> parts.domain().remove(id));
        } catch (GroupRefusal alreadyGone) {
            LOG.debug("{}", alreadyGone.getMessage());
        }
        groups.forget(id);
        if (group.isApplications()) { // of the others the domain has told their hosts
            members.forEach(member -> making.unmake(member.the_factory, member.factory_creation_id));
        }
    }
}
