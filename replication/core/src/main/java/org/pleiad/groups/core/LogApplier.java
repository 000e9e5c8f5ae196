package org.pleiad.groups.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.core.OctetReader.Malformed;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Snapshot;

/**
 * Takes the entries of the log: drops what comes twice and what an ended life proposed, and has every item decided by
 * {@link Membership} or given to its replica. Called by the engine's thread, which must not wait here.
 */
final class LogApplier implements Applier {
    private final Share share;
    private final Membership membership;
    private final Requests requests;

    LogApplier(Share share) {
        this.share = share;
        this.membership = new Membership(share);
        this.requests = new Requests(share, membership);
    }

    @Override
    public void apply(long position, ByteBuffer entry) {
        OctetReader in = new OctetReader(entry.duplicate());
        try {
            EntryHeader header = EntryHeader.read(in);
            int count = in.count(1);
            if (header.incarnation() == 0) {
                enter(position, header, in, count);
            } else {
                items(position, header, in, count);
            }
        } catch (Malformed e) {
            throw new EngineFailure(
                    EngineFailure.Kind.BROKEN,
                    "entry " + position + " of domain " + share.domain() + " cannot be read: " + e.getMessage(),
                    e);
        }
        share.applied(position);
        share.report();
    }

    private void enter(long position, EntryHeader header, OctetReader in, int count) {
        if (count == 1 && ItemCodec.read(in) instanceof Item.Enter enter) {
            membership.enter(position, header, enter);
        }
    }

    private void items(long position, EntryHeader header, OctetReader in, int count) {
        DomainState state = share.state;
        if (!state.isAlive(header.host(), header.incarnation())) {
            return;
        }
        HostState host = state.hosts.get(header.host());
        if (!host.window.first(header.number())) {
            return;
        }
        host.heard(header);
        state.clock.advance(header.wallMillis(), state.hosts.values());
        List<Slot> slots = header.host().equals(share.self())
                ? share.proposals().applied(header.incarnation(), header.number())
                : null;
        for (int i = 0; i < count; i++) {
            Item item = ItemCodec.read(in);
            Slot slot = slots == null ? null : slots.get(i);
            Place place = new Place(position, i, header);
            if (!state.isAlive(header.host(), header.incarnation())) {
                // an item before it was the verdict on its own proposer
                Place.fail(slot, Reason.NO_MAJORITY, "this host was excluded before");
            } else if (!requests.apply(place, item, slot)) {
                membership.apply(place, item, slot);
            }
        }
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return DomainSnapshot.take(share);
    }

    @Override
    public void install(long position, ReadableByteChannel in) throws IOException {
        DomainSnapshot.Contents contents = DomainSnapshot.read(share, in);
        membership.install(contents);
        share.applied(position);
        share.counters().installs.increment();
    }

    @Override
    public void leader(long term, Optional<HostId> leader) {
        status();
    }

    @Override
    public void hosts(long position, Set<HostId> hosts) {
        status();
    }

    private void status() {
        // on another thread: a listener may ask the engine, which is just telling us
        share.background(() -> {
            if (share.engine() != null && !share.isClosed()) {
                share.tell(listener -> listener.status(share.engine().status()));
            }
        });
    }
}
