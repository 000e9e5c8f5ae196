package org.pleiad.orb.client;

import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.group.GroupVersionContext;

/**
 * That a target is an address of a group.
 *
 * @param component which group, and at which version the reference is
 * @param version the same as requests say it
 */
record GroupAddress(GroupComponent component, ServiceContext version) {

    /** {@code null} for the {@code null} that stands for no group. */
    static GroupAddress of(GroupComponent component) {
        return component == null
                ? null
                : new GroupAddress(component, new GroupVersionContext(component.version()).encode());
    }

    @Override
    public String toString() {
        return "group " + Long.toUnsignedString(component.groupId()) + " of " + component.domain() + " version "
                + Integer.toUnsignedString(component.version());
    }
}
