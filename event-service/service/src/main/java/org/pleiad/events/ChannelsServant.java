package org.pleiad.events;

import java.util.Comparator;
import java.util.List;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.UserException;
import org.pleiad.events.PleiadEvents.ChannelStatistics;
import org.pleiad.events.PleiadEvents.ChannelsPOA;
import org.pleiad.events.PleiadEvents.ConsumerStatistics;
import org.pleiad.events.PleiadEvents.InvalidName;
import org.pleiad.events.PleiadEvents.Level;
import org.pleiad.events.PleiadEvents.NotFound;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.channel.SubscriptionStatistics;

/** The server's channels for tools: what there are, and what they do. Called by the object adapter on any thread. */
final class ChannelsServant extends ChannelsPOA {
    private final EventServer server;

    ChannelsServant(EventServer server) {
        this.server = server;
    }

    @Override
    public String[] names() {
        return server.channels().stream().map(Channel::name).sorted().toArray(String[]::new);
    }

    private Channel channel(String name) throws NotFound {
        return server.channel(name).orElseThrow(() -> new NotFound(name));
    }

    @Override
    public org.omg.CORBA.Object find(String name) throws NotFound {
        try {
            return server.object(channel(name));
        } catch (NotFound unknown) {
            throw unknown;
        } catch (UserException ended) {
            throw new NotFound(name);
        }
    }

    @Override
    public org.omg.CORBA.Object create(String name, Level delivery) throws InvalidName {
        if (delivery == Level.DURABLE) {
            throw new InvalidName("a durable channel is made with the server: pleiad events serve --store");
        }
        try {
            DeliveryLevel level = delivery == Level.RELIABLE ? DeliveryLevel.RELIABLE : DeliveryLevel.BEST_EFFORT;
            return server.object(server.create(name, server.config().channels().withLevel(level)));
        } catch (BAD_PARAM taken) {
            throw new InvalidName(taken.getMessage());
        } catch (UserException ended) {
            throw new InvalidName("the channel " + name + " was destroyed at once");
        }
    }

    @Override
    public ChannelStatistics statistics(String name, int maxConsumers) throws NotFound {
        var now = channel(name).statistics();
        List<SubscriptionStatistics> busiest = now.subscriptions().stream()
                .sorted(Comparator.comparingInt(SubscriptionStatistics::queued).reversed())
                .limit(Integer.toUnsignedLong(maxConsumers))
                .toList();
        return new ChannelStatistics(
                now.name(),
                level(now.level()),
                now.suppliers(),
                now.subscriptions().size(),
                now.published(),
                now.refused(),
                now.delivered(),
                now.discarded(),
                now.expired(),
                now.queued(),
                busiest.stream().map(ChannelsServant::consumer).toArray(ConsumerStatistics[]::new));
    }

    private static Level level(DeliveryLevel level) {
        return switch (level) {
            case BEST_EFFORT -> Level.BEST_EFFORT;
            case RELIABLE -> Level.RELIABLE;
            case DURABLE -> Level.DURABLE;
        };
    }

    private static ConsumerStatistics consumer(SubscriptionStatistics one) {
        return new ConsumerStatistics(
                one.id(),
                one.name(),
                one.pushed(),
                one.suspended(),
                one.queued(),
                one.delivered(),
                one.discarded(),
                one.expired(),
                one.failures(),
                one.lastError());
    }
}
