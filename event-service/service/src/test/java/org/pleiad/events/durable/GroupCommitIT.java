package org.pleiad.events.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.orb.Pleiad;

/**
 * What sharing a forcing of the disk brings, beside one forcing for each event in the same run. Prints the table of
 * {@code event-service/docs/delivery.md}; {@code -Dpleiad.rate.millis=5000} for figures worth writing down.
 */
@Timeout(300)
class GroupCommitIT {
    private static final long MILLIS = Long.getLong("pleiad.rate.millis", 400);

    @TempDir
    private Path directory;

    /** Does something again and again on some threads; how many events a second it makes. */
    private static double rate(int threads, int events, Runnable one) throws Exception {
        AtomicLong made = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.MILLISECONDS.toNanos(MILLIS);
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    one.run();
                    made.addAndGet(events);
                }
            });
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            thread.join(120_000);
        }
        return made.get() * 1e9 / (System.nanoTime() - begin);
    }

    @Test
    void suppliersThatPushSequencesOrAtTheSameTimeShareTheDisk() throws Exception {
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client = Pleiad.builder().build();
                EventServer service = EventServer.start(server.orb(), EventConfig.DEFAULT.withDirectory(directory))) {
            service.create("quotes", ChannelOptions.DEFAULT.withLevel(DeliveryLevel.DURABLE));
            DurableChannel channel = DurableChannelHelper.narrow(client.orb()
                    .string_to_object(
                            server.toText(service.durable().orElseThrow().reference("quotes"))));
            ChannelLog log = (ChannelLog) service.durable().orElseThrow().log("quotes");
            LogEntry entry = new EventCodec(server.orb())
                    .encode(org.pleiad.events.channel.Event.of(server.orb(), TestEvents.event(server.orb(), "x")));
            Runnable alone = () -> {
                log.append(List.of(entry));
                log.force();
            };
            StructuredEvent[] one = TestEvents.events(client.orb(), "e", 1, 1);
            StructuredEvent[] hundred = TestEvents.events(client.orb(), "e", 1, 100);
            StructuredEvent[] thousand = TestEvents.events(client.orb(), "e", 1, 1000);
            // the first calls compile
            rate(2, 1000, () -> channel.put("", 0, thousand));
            double store = rate(1, 1, alone);
            double[] rates = {
                rate(1, 1, () -> channel.put("", 0, one)),
                rate(16, 1, () -> channel.put("", 0, one)),
                rate(4, 100, () -> channel.put("", 0, hundred)),
                rate(1, 1000, () -> channel.put("", 0, thousand)),
                rate(4, 1000, () -> channel.put("", 0, thousand))
            };
            double again = rate(1, 1, alone);
            double base = (store + again) / 2;
            String[] names = {
                "1 supplier, 1 event",
                "16 suppliers, 1 event",
                "4 suppliers, 100 events",
                "1 supplier, 1000 events",
                "4 suppliers, 1000 events"
            };
            System.out.printf("store, one forcing for each event: %.0f and %.0f a second%n", store, again);
            for (int i = 0; i < rates.length; i++) {
                System.out.printf("%s a put: %.0f events a second, %.0f times%n", names[i], rates[i], rates[i] / base);
            }
            assertThat(rates[4]).as("shared by sequence").isGreaterThan(5 * base);
        }
    }
}
