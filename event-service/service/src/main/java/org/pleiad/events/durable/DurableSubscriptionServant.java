package org.pleiad.events.durable;

import java.util.Map;
import org.pleiad.events.PleiadEvents.DurableSubscriptionPOA;
import org.pleiad.events.PleiadEvents.EncodedEvent;
import org.pleiad.events.PleiadEvents.InvalidOffset;
import org.pleiad.events.PleiadEvents.Lost;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.TakenOver;

/**
 * All durable subscriptions, {@code PleiadEvents::DurableSubscription}: the default servant of their adapter, which reads in
 * the object id which one is meant. Called on the ORB's threads.
 */
final class DurableSubscriptionServant extends DurableSubscriptionPOA {
    private final Map<String, DurableParts> channels;

    DurableSubscriptionServant(Map<String, DurableParts> channels) {
        this.channels = channels;
    }

    private SubscriptionId id() {
        return SubscriptionId.of(_object_id());
    }

    private DurableParts parts(SubscriptionId id) {
        DurableParts parts = channels.get(id.channel());
        if (parts == null) {
            throw SubscriptionId.unknown(id.channel());
        }
        return parts;
    }

    @Override
    public String name() {
        return id().name();
    }

    @Override
    public long acknowledged() {
        SubscriptionId id = id();
        try {
            return parts(id).subscriptions().acknowledged(id.name(), id.holder());
        } catch (TakenOver over) {
            throw SubscriptionId.unknown("another consumer has subscription " + id.name());
        }
    }

    @Override
    public OffsetEvent[] pull_events(long after, int maxEvents, int waitMillis) throws Lost, TakenOver, InvalidOffset {
        SubscriptionId id = id();
        DurableParts parts = parts(id);
        try {
            return parts.codec().decoded(Pull.from(parts, id.name(), id.holder(), after, maxEvents, waitMillis));
        } catch (LogFailure damaged) {
            throw StoreErrors.of(damaged);
        }
    }

    @Override
    public EncodedEvent[] pull_encoded(long after, int maxEvents, int waitMillis)
            throws Lost, TakenOver, InvalidOffset {
        SubscriptionId id = id();
        try {
            return EventCodec.encoded(Pull.from(parts(id), id.name(), id.holder(), after, maxEvents, waitMillis));
        } catch (LogFailure damaged) {
            throw StoreErrors.of(damaged);
        }
    }

    @Override
    public void acknowledge(long upto) throws TakenOver, InvalidOffset {
        SubscriptionId id = id();
        try {
            parts(id).subscriptions().acknowledge(id.name(), id.holder(), upto);
        } catch (LogFailure refused) {
            throw StoreErrors.of(refused);
        }
    }

    @Override
    public void close() {
        SubscriptionId id = id();
        parts(id).subscriptions().close(id.name(), id.holder());
    }
}
