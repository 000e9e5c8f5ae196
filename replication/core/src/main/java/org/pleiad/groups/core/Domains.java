package org.pleiad.groups.core;

import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;

/** Opens domains. */
public final class Domains {
    private Domains() {}

    /** This host's share of a domain; returns soon, and takes part once there is a majority and it has entered. */
    public static Domain open(
            GroupEngine engine, DomainConfig config, Environment environment, StateTransfer transfers) {
        return new ReplicatedDomain(new Share(engine, config, environment, transfers));
    }
}
