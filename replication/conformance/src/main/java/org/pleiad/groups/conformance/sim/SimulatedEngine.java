package org.pleiad.groups.conformance.sim;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;

/** An engine as a simulation has to do with it. One for each world. */
public interface SimulatedEngine {

    /** The engine of a process that begins. */
    GroupEngine engine(VirtualEnvironment process, Links links);

    /** What a host has to be given as its directory, so that it keeps its log; empty: this engine keeps nothing. */
    Optional<Path> directory(HostId host);

    /** A process has been killed, with its disk or without. */
    void crashed(DomainId domain, HostId host, boolean diskLost);

    /** Hosts hear each other only; for engines that do not use the links, which are cut, too. */
    default void cut(DomainId domain, Set<HostId> hosts) {}

    /** Everybody hears everybody, and nothing is done wrong any more. */
    default void heal(DomainId domain) {}
}
