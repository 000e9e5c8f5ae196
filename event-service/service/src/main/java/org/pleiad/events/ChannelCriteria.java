package org.pleiad.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CosLifeCycle.InvalidCriteria;
import org.omg.CosLifeCycle.NVP;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.SubscriptionOptions;
import org.pleiad.events.cos.ProxyOptions;

/**
 * The criteria by which omniEvents' clients have channels made: names and values in anys. Those that are known only to
 * omniEvents and change nothing here, as CyclePeriod_ns, are accepted.
 *
 * @param name of the channel, or {@code null}
 */
record ChannelCriteria(String name, ChannelOptions channel, ProxyOptions proxies) {

    static ChannelCriteria of(NVP[] criteria, ChannelOptions channel, ProxyOptions proxies) throws InvalidCriteria {
        var read = new ChannelCriteria(null, channel, proxies);
        List<NVP> wrong = new ArrayList<>();
        for (NVP criterion : criteria) {
            try {
                read = read.with(criterion.name, criterion.value);
            } catch (SystemException | IllegalArgumentException | BadKind otherType) {
                wrong.add(criterion);
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidCriteria(wrong.toArray(NVP[]::new));
        }
        return read;
    }

    private ChannelCriteria with(String criterion, Any value) throws BadKind {
        return switch (criterion) {
            case "InsName" -> new ChannelCriteria(value.extract_string(), channel, proxies);
            case "MaxNumProxies" -> {
                int most = positive(value);
                yield new ChannelCriteria(name, channel.withBounds(channel.maxQueueLength(), most, most), proxies);
            }
            case "MaxQueueLength" ->
                new ChannelCriteria(
                        name,
                        channel,
                        proxies.withSubscription(
                                proxies.subscription().withQueue(SubscriptionOptions.fifo(positive(value)))));
            case "PullRetryPeriod_ms" -> {
                Duration period = Duration.ofMillis(positive(value));
                yield new ChannelCriteria(name, channel, proxies.withPolling(period, period));
            }
            default -> this;
        };
    }

    private static int positive(Any value) throws BadKind {
        int number = switch (value.type().kind().value()) {
            case org.omg.CORBA.TCKind._tk_ulong -> value.extract_ulong();
            case org.omg.CORBA.TCKind._tk_ushort -> value.extract_ushort() & 0xffff;
            case org.omg.CORBA.TCKind._tk_short -> value.extract_short();
            default -> value.extract_long();
        };
        if (number < 1) {
            throw new IllegalArgumentException("not positive: " + number);
        }
        return number;
    }
}
