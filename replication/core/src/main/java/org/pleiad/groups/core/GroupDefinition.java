package org.pleiad.groups.core;

import java.util.Map;

/**
 * What a group is to be.
 *
 * @param name unique in its domain, as {@code grids/main}; 1 to 255 octets of UTF-8
 * @param typeId repository id of its objects
 * @param style how members are kept alike
 * @param initialMembers how many it begins with
 * @param minimumMembers below which new ones are wanted
 * @param memberControl who adds members
 * @param consistencyControl who keeps their states alike; with {@link Control#APPLICATION} the domain keeps views and references
 *     only, and requests are executed where they arrive
 * @param properties whatever else is to be kept with it, in the state; at most 64 KiB together
 */
public record GroupDefinition(
        String name,
        String typeId,
        Style style,
        int initialMembers,
        int minimumMembers,
        Control memberControl,
        Control consistencyControl,
        Map<String, String> properties) {

    public GroupDefinition {
        properties = Map.copyOf(properties);
    }

    /** Whose task something is (MembershipStyleValue and ConsistencyStyleValue of CORBA 3.3 FT, 23.3.2). */
    public enum Control {
        APPLICATION,
        INFRASTRUCTURE
    }
}
