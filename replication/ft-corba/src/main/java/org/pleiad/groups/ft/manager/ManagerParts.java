package org.pleiad.groups.ft.manager;

import java.time.Duration;
import org.omg.CORBA.ORB;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.ft.factory.GroupReferences;
import org.pleiad.groups.ft.table.Records;
import org.pleiad.groups.ft.table.Table;
import org.pleiad.orb.Pleiad;

/**
 * What the parts of a manager share.
 *
 * @param orb of this host
 * @param domainName the ft_domain_id
 * @param domain this host's share
 * @param table what managers remember
 * @param records how
 * @param references of groups whose requests the domain orders
 * @param factoryTimeout how long a factory may take to make a member
 */
public record ManagerParts(
        Pleiad orb,
        String domainName,
        Domain domain,
        Table table,
        Records records,
        GroupReferences references,
        Duration factoryTimeout) {

    ORB corba() {
        return orb.orb();
    }
}
