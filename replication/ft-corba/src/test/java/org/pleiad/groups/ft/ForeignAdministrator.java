package org.pleiad.groups.ft;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.MemberNotFound;
import org.omg.FT.PropertiesHelper;
import org.omg.FT.Property;
import org.omg.FT.ReplicationManager;
import org.omg.FT.ReplicationManagerHelper;
import org.pleiad.groups.ft.ledgers.Ledger;
import org.pleiad.groups.ft.ledgers.LedgerHelper;

/** A program that knows the standard's interfaces alone and runs on another vendor's ORB; says what it sees, line by line. */
final class ForeignAdministrator {
    private ForeignAdministrator() {}

    /** The argument is where the manager is. */
    public static void main(String[] arguments) throws Exception {
        ORB orb = ORB.init(new String[0], null);
        say("orb " + orb.getClass().getName());
        ReplicationManager manager = ReplicationManagerHelper.narrow(orb.string_to_object(arguments[0]));
        Any style = orb.create_any();
        style.insert_long(2); // WARM_PASSIVE, as TAO's programs write it
        Any properties = orb.create_any();
        PropertiesHelper.insert(properties, new Property[] {new Property(name("org.omg.ft.ReplicationStyle"), style)});
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object group = manager.create_object(
                LedgerHelper.id(), new Property[] {new Property(name("org.omg.ft.FTProperties"), properties)}, id);
        say("same " + (id.value.extract_ulonglong() == manager.get_object_group_id(group)));
        say("locations " + locations(manager, group));
        Ledger ledger = LedgerHelper.narrow(group);
        say("sum " + (ledger.add(40) + ledger.add(2)));
        group = manager.remove_member(group, name("c"));
        say("locations " + locations(manager, group));
        group = manager.set_primary_member(group, name("b"));
        say("place " + LedgerHelper.narrow(group).place());
        try {
            manager.remove_member(group, name("nowhere"));
        } catch (MemberNotFound expected) {
            say("refused " + expected.getClass().getSimpleName());
        }
        manager.delete_object(id.value);
        say("done");
        orb.destroy();
    }

    private static NameComponent[] name(String id) {
        return new NameComponent[] {new NameComponent(id, "")};
    }

    private static String locations(ReplicationManager manager, org.omg.CORBA.Object group) throws Exception {
        return Arrays.stream(manager.locations_of_members(group))
                .map(location -> location[0].id)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
