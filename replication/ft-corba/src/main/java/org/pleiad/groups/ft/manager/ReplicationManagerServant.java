package org.pleiad.groups.ft.manager;

import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.BadReplicationStyle;
import org.omg.FT.CannotMeetCriteria;
import org.omg.FT.FaultNotifier;
import org.omg.FT.FaultNotifierHelper;
import org.omg.FT.InterfaceNotFound;
import org.omg.FT.InvalidCriteria;
import org.omg.FT.InvalidProperty;
import org.omg.FT.MemberAlreadyPresent;
import org.omg.FT.MemberNotFound;
import org.omg.FT.NoFactory;
import org.omg.FT.ObjectGroupNotFound;
import org.omg.FT.ObjectNotAdded;
import org.omg.FT.ObjectNotCreated;
import org.omg.FT.ObjectNotFound;
import org.omg.FT.PrimaryNotSet;
import org.omg.FT.Property;
import org.omg.FT.ReplicationManagerPOA;
import org.omg.FT.UnsupportedProperty;
import org.pleiad.groups.ft.table.Entry;
import org.pleiad.orb.error.Minor;

/**
 * A host's replication manager (CORBA 3.3 FT, 23.3.6). Called by the object adapter on any thread; its operations wait for the
 * domain and for factories, within bounds.
 */
public final class ReplicationManagerServant extends ReplicationManagerPOA {
    private static final String NOTIFIER_KEY = "notifier";

    private final ManagerParts parts;
    private final PropertyOperations properties;
    private final MemberOperations members;
    private final GroupCreation creation;
    private final FaultNotifier ownNotifier;

    /**
     * A manager.
     *
     * @param ownNotifier of this host; {@code null} if it has none
     * @param changed is told when what groups shall be may have changed
     */
    ReplicationManagerServant(
            ManagerParts parts,
            PropertyOperations properties,
            MemberOperations members,
            GroupCreation creation,
            FaultNotifier ownNotifier) {
        this.parts = parts;
        this.properties = properties;
        this.members = members;
        this.creation = creation;
        this.ownNotifier = ownNotifier;
    }

    @Override
    public void register_fault_notifier(FaultNotifier notifier) {
        if (notifier == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "the fault notifier");
        }
        parts.table()
                .put(
                        NOTIFIER_KEY,
                        parts.corba().object_to_string(notifier).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Override
    public FaultNotifier get_fault_notifier() throws InterfaceNotFound {
        Entry registered = parts.table().get(NOTIFIER_KEY);
        if (registered.exists()) {
            String text = new String(registered.value(), java.nio.charset.StandardCharsets.US_ASCII);
            return FaultNotifierHelper.unchecked_narrow(parts.corba().string_to_object(text));
        }
        if (ownNotifier == null) {
            throw new InterfaceNotFound("nobody has registered a fault notifier");
        }
        return ownNotifier;
    }

    @Override
    public void set_default_properties(Property[] props) throws InvalidProperty, UnsupportedProperty {
        properties.set_default_properties(props);
    }

    @Override
    public Property[] get_default_properties() {
        return properties.get_default_properties();
    }

    @Override
    public void remove_default_properties(Property[] props) throws InvalidProperty, UnsupportedProperty {
        properties.remove_default_properties(props);
    }

    @Override
    public void set_type_properties(String typeId, Property[] overrides) throws InvalidProperty, UnsupportedProperty {
        properties.set_type_properties(typeId, overrides);
    }

    @Override
    public Property[] get_type_properties(String typeId) {
        return properties.get_type_properties(typeId);
    }

    @Override
    public void remove_type_properties(String typeId, Property[] props) throws InvalidProperty, UnsupportedProperty {
        properties.remove_type_properties(typeId, props);
    }

    @Override
    public void set_properties_dynamically(org.omg.CORBA.Object group, Property[] overrides)
            throws ObjectGroupNotFound, InvalidProperty, UnsupportedProperty {
        properties.set_properties_dynamically(group, overrides);
    }

    @Override
    public Property[] get_properties(org.omg.CORBA.Object group) throws ObjectGroupNotFound {
        return properties.get_properties(group);
    }

    @Override
    public org.omg.CORBA.Object create_member(
            org.omg.CORBA.Object group, NameComponent[] location, String typeId, Property[] criteria)
            throws ObjectGroupNotFound, MemberAlreadyPresent, NoFactory, ObjectNotCreated, InvalidCriteria,
                    CannotMeetCriteria {
        return members.create_member(group, location, typeId, criteria);
    }

    @Override
    public org.omg.CORBA.Object add_member(
            org.omg.CORBA.Object group, NameComponent[] location, org.omg.CORBA.Object member)
            throws ObjectGroupNotFound, MemberAlreadyPresent, ObjectNotAdded {
        return members.add_member(group, location, member);
    }

    @Override
    public org.omg.CORBA.Object remove_member(org.omg.CORBA.Object group, NameComponent[] location)
            throws ObjectGroupNotFound, MemberNotFound {
        return members.remove_member(group, location);
    }

    @Override
    public org.omg.CORBA.Object set_primary_member(org.omg.CORBA.Object group, NameComponent[] location)
            throws ObjectGroupNotFound, MemberNotFound, PrimaryNotSet, BadReplicationStyle {
        return members.set_primary_member(group, location);
    }

    @Override
    public NameComponent[][] locations_of_members(org.omg.CORBA.Object group) throws ObjectGroupNotFound {
        return members.locations_of_members(group);
    }

    @Override
    public long get_object_group_id(org.omg.CORBA.Object group) throws ObjectGroupNotFound {
        return members.get_object_group_id(group);
    }

    @Override
    public org.omg.CORBA.Object get_object_group_ref(org.omg.CORBA.Object group) throws ObjectGroupNotFound {
        return members.get_object_group_ref(group);
    }

    @Override
    public org.omg.CORBA.Object get_member_ref(org.omg.CORBA.Object group, NameComponent[] location)
            throws ObjectGroupNotFound, MemberNotFound {
        return members.get_member_ref(group, location);
    }

    @Override
    public org.omg.CORBA.Object create_object(String typeId, Property[] criteria, AnyHolder creationId)
            throws NoFactory, ObjectNotCreated, InvalidCriteria, InvalidProperty, CannotMeetCriteria {
        return creation.create_object(typeId, criteria, creationId);
    }

    @Override
    public void delete_object(Any creationId) throws ObjectNotFound {
        creation.delete_object(creationId);
    }
}
