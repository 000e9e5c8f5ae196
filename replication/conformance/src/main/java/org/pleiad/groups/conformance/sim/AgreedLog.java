package org.pleiad.groups.conformance.sim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Snapshot;

/**
 * The log as the first host to apply each place saw it; every other host is held to it at each step. A host's state is how many it
 * has applied, and a hash of them.
 */
final class AgreedLog {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Long> hashes = new ArrayList<>(List.of(0L));
    private final Map<Long, Integer> places = new HashMap<>();
    private final Set<String> contained = new HashSet<>();

    private record Entry(long position, String text) {}

    int size() {
        return entries.size();
    }

    boolean contains(String text) {
        return contained.contains(text);
    }

    /** Place of a position, from 1; 0 if there is none. */
    int place(long position) {
        return places.getOrDefault(position, 0);
    }

    private void applied(HostId host, int place, long position, String text) {
        Entry entry = new Entry(position, text);
        if (place < entries.size()) {
            if (!entries.get(place).equals(entry)) {
                throw new IllegalStateException("host " + host + " has " + entry + " at place " + place
                        + ", where another host has " + entries.get(place));
            }
            return;
        }
        if (!entries.isEmpty() && entries.get(entries.size() - 1).position() >= position) {
            throw new IllegalStateException(
                    "position " + position + " at host " + host + " is not above " + entries.get(entries.size() - 1));
        }
        entries.add(entry);
        hashes.add(hashes.get(place) * 31 + entry.hashCode());
        places.put(position, entries.size());
        contained.add(text);
    }

    /** What one life of a host has of it. */
    final class Copy implements Applier {
        private final HostId host;
        private int place;
        private long position;
        private long term;
        private Set<HostId> hosts = Set.of();
        private boolean over;

        Copy(HostId host) {
            this.host = host;
        }

        int place() {
            return place;
        }

        Set<HostId> hosts() {
            return hosts;
        }

        void over() {
            over = true;
        }

        @Override
        public void apply(long at, ByteBuffer entry) {
            alive();
            String text = StandardCharsets.UTF_8.decode(entry.duplicate()).toString();
            applied(host, place, at, text);
            place++;
            position = at;
        }

        @Override
        public Optional<Snapshot> snapshot() {
            alive();
            int count = place;
            long at = position;
            return Optional.of(new Snapshot() {
                @Override
                public long position() {
                    return at;
                }

                @Override
                public void writeTo(WritableByteChannel out) throws IOException {
                    DataOutputStream data = new DataOutputStream(Channels.newOutputStream(out));
                    data.writeInt(count);
                    data.writeLong(hashes.get(count));
                    data.flush();
                }

                @Override
                public void close() {}
            });
        }

        @Override
        public void install(long at, ReadableByteChannel in) throws IOException {
            alive();
            DataInputStream data = new DataInputStream(Channels.newInputStream(in));
            int count = data.readInt();
            long hash = data.readLong();
            if (count > entries.size() || hashes.get(count) != hash || at < position) {
                throw new IllegalStateException("host " + host + " at " + position + " was given a state of " + count
                        + " entries up to " + at + " that is none of the log");
            }
            place = count;
            position = at;
        }

        @Override
        public void leader(long inTerm, Optional<HostId> leader) {
            alive();
            if (leader.isPresent() && inTerm < term) {
                throw new IllegalStateException("host " + host + ": term " + inTerm + " after " + term);
            }
            term = Math.max(term, inTerm);
        }

        @Override
        public void hosts(long at, Set<HostId> now) {
            alive();
            hosts = now;
        }

        private void alive() {
            if (over) {
                throw new IllegalStateException("the applier of host " + host + " was called after its end");
            }
        }
    }
}
