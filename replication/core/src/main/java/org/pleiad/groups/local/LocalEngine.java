package org.pleiad.groups.local;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.OrderingDomain;

/**
 * Ordering domains in one process. Hosts of a domain that are opened on one {@link LocalNetwork} share its log, whichever engine
 * opened them; there is one network for the whole process unless another is given.
 *
 * <p>The log is in memory and lasts as long as one of its hosts is open. Entries are applied on a serial executor of the
 * environment, one for each host.
 */
public final class LocalEngine implements GroupEngine {
    static final String NAME = "local";

    private final Environment environment;
    private final LocalNetwork network;
    private final List<LocalShare> shares = new ArrayList<>(); // guarded by itself

    /** On the network of the process. */
    public LocalEngine(Environment environment) {
        this(environment, LocalNetwork.process());
    }

    /** On a network of one's own. */
    public LocalEngine(Environment environment, LocalNetwork network) {
        this.environment = environment;
        this.network = network;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OrderingDomain open(DomainConfig config, Applier applier) {
        if (config.directory().isPresent() && !network.hasDisks()) {
            throw new IllegalArgumentException(
                    "the engine \"local\" keeps nothing on a disk, so host "
                            + config.self().id() + " of domain " + config.domain()
                            + " cannot have a directory: leave it out, or use the engine \"microraft\", which needs no second host either");
        }
        LocalShare share = network.open(config, applier, environment);
        synchronized (shares) {
            shares.removeIf(LocalShare::isClosed);
            shares.add(share);
        }
        return share;
    }

    @Override
    public void close() {
        List<LocalShare> open;
        synchronized (shares) {
            open = List.copyOf(shares);
            shares.clear();
        }
        open.forEach(LocalShare::close);
    }
}
