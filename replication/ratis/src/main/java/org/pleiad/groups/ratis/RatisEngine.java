package org.pleiad.groups.ratis;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.OrderingDomain;

/**
 * Ordering domains on Apache Ratis. Each domain is a Raft group with a server of its own, which listens at
 * {@link org.pleiad.groups.spi.HostAddress#engine}: two domains of a process need two addresses. Thread-safe.
 */
public final class RatisEngine implements GroupEngine {
    static final String NAME = "ratis";

    private final Environment environment;
    private final RatisSettings settings;
    private final Set<RatisDomain> domains = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * An engine.
     *
     * @param environment whose threads look after what waits; Ratis has its own threads and clock
     * @param settings {@code tls.certificate}, {@code tls.key}, {@code tls.trust} (PEM files), {@code entry.octets}, {@code lease}
     * @throws IllegalArgumentException if a setting is unknown or wrong
     */
    public RatisEngine(Environment environment, Map<String, String> settings) {
        this.environment = environment;
        this.settings = RatisSettings.of(settings);
        RatisManners.teach();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OrderingDomain open(DomainConfig config, Applier applier) {
        if (closed) {
            throw new EngineFailure(EngineFailure.Kind.OUTSIDE, "the ratis engine has been closed");
        }
        RatisDomain domain = new RatisDomain(environment, config, settings, applier, domains::remove);
        domains.add(domain);
        try {
            domain.start();
        } catch (RuntimeException e) {
            domain.close();
            throw e;
        }
        return domain;
    }

    @Override
    public void close() {
        closed = true;
        domains.parallelStream().forEach(RatisDomain::close);
    }
}
