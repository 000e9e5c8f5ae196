package org.pleiad.groups.ft.factory;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.GenericFactoryPOA;
import org.omg.FT.InvalidCriteria;
import org.omg.FT.NoFactory;
import org.omg.FT.ObjectNotCreated;
import org.omg.FT.ObjectNotFound;
import org.omg.FT.Property;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.MemberProvider;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainListener;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.ft.property.FtCriteria;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.member.StateAccessor;

/**
 * A host's factory (CORBA 3.3 FT, 23.3.9): makes members of groups, which join at once, and objects that are in no group. Called by
 * the object adapter on any thread; waits for the domain, with a bound.
 */
public final class HostFactory extends GenericFactoryPOA implements DomainListener {
    private static final String GROUP_ID = "group/";
    private static final String OBJECT_ID = "object/";

    private final Domain domain;
    private final POA poa;
    private final MemberMaker members;
    private final OwnMembers memberships;
    private final OwnServants servants;
    private final Map<String, Type> types = new ConcurrentHashMap<>();
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    /**
     * What it makes.
     *
     * @param alone of objects that are in no group; {@code null}: of this type it makes members only
     */
    private record Type(ServantMaker alone, MemberServants members, StateAccessor<?> accessor) {}

    private interface MemberServants {
        Servant make(GroupInfo group, Property... criteria);
    }

    /**
     * A factory.
     *
     * @param poa for objects that are in no group: retains servants, makes ids
     * @param joining how long this host may take to join a group and to get its state
     */
    public HostFactory(Domain domain, POA poa, MemberMaker members, Duration joining) {
        this.domain = domain;
        this.poa = poa;
        this.members = members;
        this.memberships = new OwnMembers(domain, joining);
        this.servants = new OwnServants(poa);
    }

    /**
     * From now on it makes objects of a type; groups of which this host has kept a member go on.
     *
     * @param accessor to the servants' state; {@code null} if they are FT::Checkpointable, or have none
     */
    public void register(String typeId, ServantMaker maker, StateAccessor<?> accessor) {
        register(typeId, new Type(maker, (group, criteria) -> maker.make(criteria), accessor));
    }

    /** From now on it makes members of groups of a provider's type; groups of which this host has kept a member go on. */
    public void register(MemberProvider provider) {
        register(provider.typeId(), new Type(null, (group, criteria) -> provider.servant(group), provider.accessor()));
    }

    private void register(String typeId, Type type) {
        types.put(typeId, type);
        domain.groups().forEach(this::view);
    }

    /** What it can make. */
    public Set<String> types() {
        return Set.copyOf(types.keySet());
    }

    /** A group that this host may have a member of: asked for by the domain when it comes back, or by whoever keeps its number. */
    @Override
    public void view(GroupInfo group) {
        Type type = types.get(group.definition().typeId());
        if (type != null
                && group.definition().consistencyControl() == Control.INFRASTRUCTURE
                && group.view().version() <= 1) {
            domain.serve(
                    group.definition().name(),
                    info -> members.member(info, type.members().make(info), type.accessor()));
        }
    }

    @Override
    public org.omg.CORBA.Object create_object(String typeId, Property[] criteria, AnyHolder creationId)
            throws NoFactory, ObjectNotCreated, InvalidCriteria {
        Optional<Any> group = FtCriteria.value(FtCriteria.GROUP, criteria);
        if (group.isPresent()) {
            GroupInfo info = memberships.group(number(group.get(), criteria));
            creationId.value = id(GROUP_ID + info.id());
            memberships.join(info, factory(typeId, criteria));
            return null; // members have no references of their own
        }
        ServantMaker maker = type(typeId).alone();
        if (maker == null) {
            throw OwnMembers.notCreated(
                    "the host " + domain.self().id() + " makes " + typeId + " only as members of groups: ask a"
                            + " ReplicationManager",
                    null);
        }
        Servant servant = maker.make(criteria);
        try {
            byte[] object = poa.activate_object(servant);
            String key = OBJECT_ID + numbers.incrementAndGet();
            objects.put(key, object);
            creationId.value = id(key);
            return poa.id_to_reference(object);
        } catch (UserException refused) {
            throw OwnMembers.notCreated("the object adapter refused " + servant + ": " + refused, refused);
        }
    }

    private Type type(String typeId) throws NoFactory {
        Type type = types.get(typeId);
        if (type == null) {
            throw new NoFactory(
                    "the host " + domain.self().id() + " does not know how to make " + typeId, location(), typeId);
        }
        return type;
    }

    private NameComponent[] location() {
        return Names.of(Names.host(domain.self().id().name()));
    }

    private Any id(String key) {
        Any any = _orb().create_any();
        any.insert_string(key);
        return any;
    }

    private static GroupId number(Any value, Property... criteria) throws InvalidCriteria {
        if (value.type().kind() != TCKind.tk_ulonglong) {
            throw new InvalidCriteria(FtCriteria.GROUP + " is an unsigned long long", criteria);
        }
        return new GroupId(value.extract_ulonglong());
    }

    private Member.Factory factory(String typeId, Property... criteria) throws NoFactory, ObjectNotCreated {
        Optional<Any> object = FtCriteria.value(FtCriteria.MEMBER, criteria);
        if (object.isPresent()) {
            Servant servant = servant(object.get());
            Type known = types.get(typeId);
            return group -> members.member(group, servant, known == null ? null : known.accessor());
        }
        Type type = type(typeId);
        Property[] own = Arrays.stream(criteria)
                .filter(criterion -> !Names.text(criterion.nam).equals(Names.text(Names.of(FtCriteria.GROUP))))
                .toArray(Property[]::new);
        return group -> members.member(group, type.members().make(group, own), type.accessor());
    }

    private Servant servant(Any object) throws ObjectNotCreated {
        org.omg.CORBA.Object reference;
        try {
            reference = object.extract_Object();
        } catch (BAD_OPERATION otherType) {
            throw OwnMembers.notCreated(FtCriteria.MEMBER + " is an object", otherType);
        }
        return servants.of(reference)
                .orElseThrow(() -> OwnMembers.notCreated(
                        "the object is not one of the process of the host "
                                + domain.self().id(),
                        null));
    }

    @Override
    public void delete_object(Any creationId) throws ObjectNotFound {
        String key = creationId.type().kind() == TCKind.tk_string ? creationId.extract_string() : "";
        if (key.startsWith(GROUP_ID)) {
            leave(key);
            return;
        }
        byte[] object = objects.remove(key);
        if (object == null) {
            throw new ObjectNotFound("this factory gave no such id, or its object is deleted");
        }
        try {
            poa.deactivate_object(object);
        } catch (UserException alreadyGone) {
            throw new ObjectNotFound("the object is gone: " + alreadyGone);
        }
    }

    private void leave(String key) throws ObjectNotFound {
        GroupId group;
        try {
            group = new GroupId(Long.parseUnsignedLong(key.substring(GROUP_ID.length())));
        } catch (NumberFormatException malformed) {
            throw new ObjectNotFound("this factory gave no such id");
        }
        memberships.leave(group);
    }
}
