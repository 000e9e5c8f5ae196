package org.pleiad.groups.core;

import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.pleiad.groups.spi.HostAddress;

/**
 * Brings a group's state from a member to one that joins, beside the log. Carried by the ORB in ordinary life. The state at a
 * member is asked of the core there by {@link Domain#captured}.
 */
@FunctionalInterface
public interface StateTransfer {

    /**
     * Asks for the state that a member captured.
     *
     * @param position of the view with which the joiner came: the state is the one there
     * @return the octets, as they come; the stage fails, or reading does, if the member is lost, within a bound
     */
    CompletionStage<InputStream> fetch(HostAddress from, GroupId group, long position);
}
