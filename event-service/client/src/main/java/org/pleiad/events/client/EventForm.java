package org.pleiad.events.client;

import java.util.List;
import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CosNotification.StructuredEvent;

/**
 * The form in which a program sees events. Channels convert: an any sent to a notification channel comes out as a structured
 * event that holds it, and the other way round.
 */
public abstract class EventForm<T> {
    /** Values of any type: what channels of the event service know. */
    public static final EventForm<Any> ANY = new AnyForm();

    /** A header and named fields: what notification channels know. */
    public static final EventForm<StructuredEvent> STRUCTURED = new StructuredForm();

    EventForm() {}

    abstract PullLink<T> pull(RemoteChannel channel, Interest interest);

    abstract PushLink push(RemoteChannel channel, Interest interest, Receiver<T> receiver);

    abstract SupplyLink<T> supply(RemoteChannel channel);

    /** Marks events of one supplier by numbers that the channel knows again; {@code null} where events have no room for them. */
    Function<List<T>, List<T>> numbering(RemoteChannel channel) {
        return null;
    }

    private static final class AnyForm extends EventForm<Any> {
        @Override
        PullLink<Any> pull(RemoteChannel channel, Interest interest) {
            return AnyLinks.pull(channel, interest);
        }

        @Override
        PushLink push(RemoteChannel channel, Interest interest, Receiver<Any> receiver) {
            return AnyLinks.push(channel, interest, receiver);
        }

        @Override
        SupplyLink<Any> supply(RemoteChannel channel) {
            return AnyLinks.supply(channel);
        }
    }

    private static final class StructuredForm extends EventForm<StructuredEvent> {
        @Override
        PullLink<StructuredEvent> pull(RemoteChannel channel, Interest interest) {
            return StructuredLinks.pull(channel, interest);
        }

        @Override
        PushLink push(RemoteChannel channel, Interest interest, Receiver<StructuredEvent> receiver) {
            return StructuredLinks.push(channel, interest, receiver);
        }

        @Override
        SupplyLink<StructuredEvent> supply(RemoteChannel channel) {
            return StructuredLinks.supply(channel);
        }

        @Override
        Function<List<StructuredEvent>, List<StructuredEvent>> numbering(RemoteChannel channel) {
            return channel.isNotification() ? new Numbering(channel.orb()) : null;
        }
    }
}
