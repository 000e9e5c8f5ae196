package org.pleiad.groups.host;

import org.pleiad.groups.PleiadGroups.Acquaintance;
import org.pleiad.groups.PleiadGroups.Condition;
import org.pleiad.groups.PleiadGroups.Lease;
import org.pleiad.groups.PleiadGroups.Refused;

/** What a host answers to the others of its domain; see {@code PleiadGroups::Peer}. Called on threads that read connections. */
interface Neighbours {

    Acquaintance greet(String name, long life);

    /** May wait for the log. */
    void admit(String name, String orb, String engine) throws Refused;

    Lease renew(String host, long incarnation, String[] silent);

    Condition lives(String host, long incarnation);

    boolean offers(String group, String typeId);
}
