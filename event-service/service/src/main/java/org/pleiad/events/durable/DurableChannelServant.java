package org.pleiad.events.durable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.PleiadEvents.DurableChannelPOA;
import org.pleiad.events.PleiadEvents.DurableConsumer;
import org.pleiad.events.PleiadEvents.DurableSubscription;
import org.pleiad.events.PleiadEvents.InvalidName;
import org.pleiad.events.PleiadEvents.InvalidOffset;
import org.pleiad.events.PleiadEvents.NotFound;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.PushOptions;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.events.PleiadEvents.SubscriptionState;
import org.pleiad.events.PleiadEvents.TakenOver;
import org.pleiad.events.channel.Event;

/** The durable side of a channel, {@code PleiadEvents::DurableChannel}. Called on the ORB's threads. */
final class DurableChannelServant extends DurableChannelPOA {
    private final ORB orb;
    private final DurableParts parts;
    private final Function<SubscriptionId, DurableSubscription> references;

    DurableChannelServant(ORB orb, DurableParts parts, Function<SubscriptionId, DurableSubscription> references) {
        this.orb = orb;
        this.parts = parts;
        this.references = references;
    }

    @Override
    public String name() {
        return parts.name();
    }

    @Override
    public long oldest() {
        return StoreErrors.told(parts.log()::oldest);
    }

    @Override
    public long newest() {
        return parts.log().newest();
    }

    @Override
    public long offset_at(long since) {
        return StoreErrors.told(() -> parts.log().offsetAt(since));
    }

    @Override
    public OffsetEvent[] read_events(long first, int maxEvents) throws InvalidOffset {
        List<LogRecord> records =
                StoreErrors.told(() -> parts.log().read(first, Pull.events(maxEvents), Pull.MAX_OCTETS));
        if (first < 1 || !records.isEmpty() && records.get(0).offset() > first) {
            throw new InvalidOffset(oldest(), newest());
        }
        return parts.codec().decoded(records);
    }

    @Override
    public DurableSubscription subscribe(String name, Start from) throws InvalidName, InvalidOffset {
        return references.apply(take(name, from));
    }

    private SubscriptionId take(String name, Start from) throws InvalidName, InvalidOffset {
        try {
            long holder = parts.subscriptions().take(name, from);
            return new SubscriptionId(parts.name(), name, holder);
        } catch (LogFailure refused) {
            throw StoreErrors.of(refused);
        }
    }

    @Override
    public DurableSubscription subscribe_push(String name, Start from, DurableConsumer consumer, PushOptions options)
            throws InvalidName, InvalidOffset {
        if (consumer == null) {
            throw new org.omg.CORBA.BAD_PARAM(
                    "there is no consumer to push to; subscribe to pull",
                    0,
                    org.omg.CORBA.CompletionStatus.COMPLETED_NO);
        }
        SubscriptionId id = take(name, from);
        try {
            long acknowledged = parts.subscriptions().acknowledged(name, id.holder());
            DurablePush push = new DurablePush(parts, name, id.holder(), acknowledged, consumer, options);
            parts.subscriptions().push(name, id.holder(), push);
            push.wake();
        } catch (TakenOver already) {
            // the reference says so at its first use
        }
        return references.apply(id);
    }

    @Override
    public void remove(String name) throws NotFound {
        try {
            parts.subscriptions().remove(name);
        } catch (LogFailure refused) {
            throw StoreErrors.of(refused);
        }
    }

    @Override
    public SubscriptionState[] subscriptions() {
        return parts.subscriptions().states().toArray(SubscriptionState[]::new);
    }

    @Override
    public long put(String supplier, long first, StructuredEvent[] events) {
        List<Event> batch = new ArrayList<>(events.length);
        for (int i = 0; i < events.length; i++) {
            batch.add(Event.of(
                    orb, supplier.isEmpty() ? events[i] : parts.codec().numbered(events[i], supplier, first + i)));
        }
        if (!batch.isEmpty()) {
            parts.publish().accept(batch);
        }
        return supplier.isEmpty() ? newest() : parts.log().newestOf(supplier);
    }

    @Override
    public long highest(String supplier) {
        parts.log().catchUp();
        long highest = parts.log().highest(supplier);
        // what is told must not be taken back by a crash
        StoreErrors.told(() -> {
            parts.log().force();
            return null;
        });
        return highest;
    }
}
