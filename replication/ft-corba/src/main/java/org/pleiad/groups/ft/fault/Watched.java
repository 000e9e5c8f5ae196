package org.pleiad.groups.ft.fault;

import java.time.Duration;
import org.omg.CosNaming.NameComponent;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.ft.property.Names;

/**
 * A member to be asked whether it is alive.
 *
 * @param group of which group
 * @param typeId of its objects
 * @param location of the member
 * @param member the object
 * @param granularity FaultMonitoringGranularityValue: of members that share a location, or location and type, one is asked for all
 * @param interval between two questions
 * @param timeout of an answer
 */
public record Watched(
        GroupId group,
        String typeId,
        NameComponent[] location,
        org.omg.CORBA.Object member,
        int granularity,
        Duration interval,
        Duration timeout) {

    /** The same for members of which one is asked. */
    String key() {
        String place = Names.text(location);
        if (granularity == org.omg.FT.LOC.value) {
            return "location " + place;
        }
        return granularity == org.omg.FT.LOC_AND_TYPE.value
                ? "location " + place + " type " + typeId
                : "group " + group + " location " + place;
    }
}
