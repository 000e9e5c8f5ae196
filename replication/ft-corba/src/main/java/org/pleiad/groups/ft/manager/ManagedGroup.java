package org.pleiad.groups.ft.manager;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omg.CosNaming.NameComponent;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.ft.PleiadFT.GroupRecord;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.groups.ft.property.PropertySet;

/**
 * A group as a manager sees it at a moment.
 *
 * @param info what the domain knows
 * @param record what managers remember
 * @param isRecorded false: nothing, so that the record is an empty one
 * @param properties all of them, by precedence
 */
record ManagedGroup(GroupInfo info, GroupRecord record, boolean isRecorded, PropertySet properties) {

    GroupProperties effective() {
        return GroupProperties.of(properties);
    }

    /** Whether the application keeps the members' states alike, so that the members are objects of whatever ORB. */
    boolean isApplications() {
        return info.definition().consistencyControl() == Control.APPLICATION;
    }

    List<NameComponent[]> locations() {
        return isApplications()
                ? Arrays.stream(record.members)
                        .map(member -> member.the_location)
                        .toList()
                : info.view().members().stream()
                        .map(member -> Names.of(Names.host(member.host().name())))
                        .toList();
    }

    boolean hasMemberAt(NameComponent... location) {
        return isApplications()
                ? recorded(location).isPresent()
                : member(location).isPresent();
    }

    /** The member at a location, where the domain keeps the members. */
    Optional<MemberId> member(NameComponent... location) {
        String host = Names.host(location);
        return info.view().members().stream()
                .filter(member -> Names.host(member.host().name()).equals(host))
                .findFirst();
    }

    /** What is remembered of the member at a location. */
    Optional<MemberRecord> recorded(NameComponent... location) {
        return recorded(record, location);
    }

    static Optional<MemberRecord> recorded(GroupRecord record, NameComponent... location) {
        String text = Names.text(location);
        return Arrays.stream(record.members)
                .filter(member -> Names.text(member.the_location).equals(text))
                .findFirst();
    }
}
