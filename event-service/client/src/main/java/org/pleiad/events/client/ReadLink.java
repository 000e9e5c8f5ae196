package org.pleiad.events.client;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.omg.CORBA.UserException;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.InvalidOffsetHelper;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.OffsetEventSeqHelper;
import org.pleiad.orb.async.AsyncCall;

/** Reads a durable channel from an offset on. For one read at a time. */
final class ReadLink implements PullLink<OffsetEvent> {
    private final DurableChannel channel;
    private volatile long next;

    ReadLink(DurableChannel channel, long first) {
        this.channel = channel;
        this.next = first;
    }

    @Override
    public List<OffsetEvent> tryPull(int most) throws UserException {
        return read(channel.read_events(next, most));
    }

    @Override
    public CompletableFuture<List<OffsetEvent>> tryPullLater(int most) {
        return AsyncCall.to(channel, "read_events")
                .arguments(out -> {
                    out.write_longlong(next);
                    out.write_ulong(most);
                })
                .raises(InvalidOffsetHelper.id(), InvalidOffsetHelper::read, InvalidOffsetHelper::write)
                .returning(OffsetEventSeqHelper::read)
                .thenApply(this::read);
    }

    private List<OffsetEvent> read(OffsetEvent... events) {
        if (events.length > 0) {
            next = events[events.length - 1].position + 1;
        }
        return Arrays.asList(events);
    }

    @Override
    public CompletableFuture<Void> disconnect() {
        return CompletableFuture.completedFuture(null);
    }
}
