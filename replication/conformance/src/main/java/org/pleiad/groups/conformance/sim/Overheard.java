package org.pleiad.groups.conformance.sim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;
import org.pleiad.groups.spi.Snapshot;

/**
 * An engine, and what it gives to the core: notes the places of entries that were proposed in a life which was over when they came.
 * Nothing may come of these, whatever the core makes of them.
 */
final class Overheard implements GroupEngine {
    private final GroupEngine engine;
    private final Observer observer;
    private final Supplier<Domain> domain;

    /** With what the engine's domain becomes, {@code null} until then. */
    Overheard(GroupEngine engine, Observer observer, Supplier<Domain> domain) {
        this.engine = engine;
        this.observer = observer;
        this.domain = domain;
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public OrderingDomain open(DomainConfig config, Applier applier) {
        return engine.open(config, new Ear(applier));
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Whose entry it is, and in which of its lives. */
    private boolean isOver(ByteBuffer entry) {
        ByteBuffer in = entry.duplicate();
        in.get();
        byte[] name = new byte[in.getInt()];
        in.get(name);
        HostId host = new HostId(new String(name, StandardCharsets.UTF_8));
        long life = in.getLong();
        if (life == 0 || domain.get() == null) {
            return false;
        }
        for (HostInfo info : domain.get().hosts()) {
            if (info.address().id().equals(host)) {
                return !info.alive() || info.incarnation() != life;
            }
        }
        return true;
    }

    /** Between the engine and the core. */
    private final class Ear implements Applier {
        private final Applier core;

        Ear(Applier core) {
            this.core = core;
        }

        @Override
        public void apply(long position, ByteBuffer entry) {
            if (isOver(entry)) {
                observer.isVoid(position);
            }
            core.apply(position, entry);
        }

        @Override
        public Optional<Snapshot> snapshot() {
            return core.snapshot();
        }

        @Override
        public void install(long position, ReadableByteChannel in) throws IOException {
            core.install(position, in);
        }

        @Override
        public void leader(long term, Optional<HostId> leader) {
            core.leader(term, leader);
        }

        @Override
        public void hosts(long position, Set<HostId> hosts) {
            core.hosts(position, hosts);
        }
    }
}
