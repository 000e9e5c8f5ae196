package org.pleiad.groups.core;

import org.pleiad.groups.spi.HostAddress;

/**
 * A host of the domain as the log knows it.
 *
 * @param address where it is
 * @param incarnation position at which its present life began
 * @param alive whether it takes part; one that was excluded, or has left, stays known until it is taken out of the engine
 * @param draining whether it shall get no new members
 */
public record HostInfo(HostAddress address, long incarnation, boolean alive, boolean draining) {}
