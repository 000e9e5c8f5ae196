package org.pleiad.samples.stockticker;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.client.DurableEvents;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.client.EventPull;
import org.pleiad.orb.Pleiad;

/**
 * A broker that must not miss a quote and is not always there: it has a durable subscription, and goes on where it was. Takes
 * the channel, how many events to read before it goes away, and the offset that it expects first.
 */
public final class Portfolio {

    private Portfolio() {}

    /** Prints what it saw, and whether something was missing or there twice. */
    public static void main(String[] args) throws InterruptedException {
        int count = Integer.parseInt(args[1]);
        long next = Long.parseLong(args[2]);
        long first = next;
        Map<String, Integer> numbers = new TreeMap<>();
        try (Pleiad orb = Pleiad.builder().build()) {
            DurableEvents quotes = new EventChannels(orb.orb()).findDurable(args[0]);
            try (EventPull<OffsetEvent> events = quotes.pull("portfolio", DurableEvents.whereIWas())) {
                // the first question makes the subscription
                Optional<OffsetEvent> event = events.poll(Duration.ZERO);
                System.out.println("ready");
                for (int seen = 0; seen < count; ) {
                    if (event.isPresent()) {
                        seen++;
                        check(event.get(), next++, numbers);
                        events.acknowledge();
                    }
                    if (seen < count) {
                        event = events.poll(Duration.ofSeconds(60));
                        if (event.isEmpty()) {
                            throw new IllegalStateException(
                                    "after offset " + (next - 1) + " nothing came for a minute");
                        }
                    }
                }
            }
        }
        System.out.println("the portfolio saw offsets " + first + " to " + (next - 1)
                + " without gap or duplicate, last quotes " + numbers);
    }

    private static void check(OffsetEvent event, long expected, Map<String, Integer> numbers) {
        if (event.position != expected) {
            throw new IllegalStateException("offset " + event.position + " came where " + expected + " was due");
        }
        Quote quote = Quote.of(event.event);
        Integer before = numbers.put(quote.symbol(), quote.number());
        if (before != null && quote.number() != before + 1) {
            throw new IllegalStateException(
                    "quote " + quote.number() + " of " + quote.symbol() + " came after " + before);
        }
    }
}
