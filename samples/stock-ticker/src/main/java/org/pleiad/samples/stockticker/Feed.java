package org.pleiad.samples.stockticker;

import java.time.Duration;
import java.util.List;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.client.DurableEvents;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.durable.client.DurableWriter;
import org.pleiad.orb.Pleiad;

/**
 * Publishes quotes; knows nothing of who reads them. A put whose outcome it does not know, since the exchange was killed, it
 * repeats, and the channel knows the repetition: each quote is there once. Takes the channel, the first and the last number.
 */
public final class Feed {
    static final List<String> SYMBOLS = List.of("AAPL", "IBM", "ORCL", "SUNW");

    private Feed() {}

    /** Prints when half of the quotes are in the channel, and when all are. */
    public static void main(String[] args) {
        int first = Integer.parseInt(args[1]);
        int last = Integer.parseInt(args[2]);
        try (Pleiad orb = Pleiad.builder().build()) {
            DurableEvents quotes = new EventChannels(orb.orb()).findDurable(args[0]);
            DurableWriter writer = new DurableWriter(quotes.channel(), "feed", Duration.ofMinutes(2));
            for (int number = first; number <= last; number++) {
                writer.put(round(orb, number));
                if (number == (first + last) / 2) {
                    System.out.println("half of the quotes are in the channel");
                }
            }
            System.out.println(
                    "quotes " + first + " to " + last + " of " + SYMBOLS.size() + " symbols are in the channel");
        }
    }

    private static List<StructuredEvent> round(Pleiad orb, int number) {
        return SYMBOLS.stream()
                .map(symbol -> new Quote(symbol, price(symbol, number), number).event(orb.orb()))
                .toList();
    }

    /** From 51 to 150, each symbol at its own pace. */
    static double price(String symbol, int number) {
        return 51 + Math.floorMod(symbol.hashCode() + number * 7, 100);
    }
}
