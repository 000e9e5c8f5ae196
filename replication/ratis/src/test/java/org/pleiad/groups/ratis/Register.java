package org.pleiad.groups.ratis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Snapshot;

/** Writes down what an engine tells a host. */
final class Register implements Applier {
    final List<String> entries = new CopyOnWriteArrayList<>();
    final AtomicInteger installs = new AtomicInteger();
    final AtomicInteger snapshots = new AtomicInteger();
    volatile Optional<HostId> leader = Optional.empty();
    volatile Set<HostId> hosts = Set.of();
    volatile long position;

    @Override
    public void apply(long at, ByteBuffer entry) {
        entries.add(StandardCharsets.UTF_8.decode(entry).toString());
        position = at;
    }

    @Override
    public Optional<Snapshot> snapshot() {
        byte[] all = String.join("\n", entries).getBytes(StandardCharsets.UTF_8);
        long at = position;
        return Optional.of(new Snapshot() {
            @Override
            public long position() {
                return at;
            }

            @Override
            public void writeTo(WritableByteChannel out) throws IOException {
                for (int from = 0; from < all.length; from += 1000) {
                    out.write(ByteBuffer.wrap(all, from, Math.min(1000, all.length - from)));
                }
                snapshots.incrementAndGet();
            }

            @Override
            public void close() {}
        });
    }

    @Override
    public void install(long at, ReadableByteChannel in) throws IOException {
        String all = new String(Channels.newInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
        entries.clear();
        if (!all.isEmpty()) {
            entries.addAll(List.of(all.split("\n")));
        }
        position = at;
        installs.incrementAndGet();
    }

    @Override
    public void leader(long term, Optional<HostId> now) {
        leader = now;
    }

    @Override
    public void hosts(long at, Set<HostId> now) {
        hosts = now;
    }
}
