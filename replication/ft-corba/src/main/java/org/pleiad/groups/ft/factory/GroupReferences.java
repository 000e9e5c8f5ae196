package org.pleiad.groups.ft.factory;

import org.pleiad.groups.core.GroupInfo;

/** Makes references to groups whose requests the domain orders. */
@FunctionalInterface
public interface GroupReferences {
    /** The reference of a group as it is. */
    org.omg.CORBA.Object reference(GroupInfo group);
}
