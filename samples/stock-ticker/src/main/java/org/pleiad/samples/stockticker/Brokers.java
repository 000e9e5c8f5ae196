package org.pleiad.samples.stockticker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.client.Delivery;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.client.EventForm;
import org.pleiad.events.client.Interest;
import org.pleiad.events.client.RemoteChannel;
import org.pleiad.orb.Pleiad;

/**
 * Two brokers, each with its own wishes, which the channel filters by: quotes that nobody wants do not leave it. Takes the
 * channel, and how many rounds of quotes come.
 */
public final class Brokers {

    private Brokers() {}

    /** Prints what each broker saw. */
    public static void main(String[] args) throws InterruptedException {
        int rounds = Integer.parseInt(args[1]);
        try (Pleiad orb = Pleiad.builder().build()) {
            RemoteChannel quotes = new EventChannels(orb.orb()).find(args[0]);
            int dear = (int) IntStream.rangeClosed(1, rounds)
                    .filter(number -> Feed.price("ORCL", number) > 100)
                    .count();
            Broker ibm = new Broker("the broker of IBM", rounds);
            Broker choosy = new Broker("the broker of AAPL and dear ORCL", rounds + dear);
            quotes.events(EventForm.STRUCTURED, Interest.in("$symbol == 'IBM'"), Delivery.PULL)
                    .subscribe(ibm);
            quotes.events(
                            EventForm.STRUCTURED,
                            Interest.in("$symbol == 'AAPL' or ($symbol == 'ORCL' and $price > 100)"),
                            Delivery.PULL)
                    .subscribe(choosy);
            System.out.println("ready");
            ibm.await();
            choosy.await();
        }
    }

    /** Keeps what it sees until it has seen as much as it expects. */
    private static final class Broker implements Flow.Subscriber<StructuredEvent> {
        private final String name;
        private final int expected;
        private final Map<String, List<Integer>> seen = new TreeMap<>();
        private final CountDownLatch over = new CountDownLatch(1);
        private Flow.Subscription subscription;
        private int count;

        Broker(String name, int expected) {
            this.name = name;
            this.expected = expected;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(10);
        }

        @Override
        public void onNext(StructuredEvent event) {
            Quote quote = Quote.of(event);
            seen.computeIfAbsent(quote.symbol(), symbol -> new ArrayList<>()).add(quote.number());
            subscription.request(1);
            if (++count == expected) {
                subscription.cancel();
                over.countDown();
            }
        }

        @Override
        public void onError(Throwable failure) {
            System.out.println(name + " failed: " + failure);
            over.countDown();
        }

        @Override
        public void onComplete() {
            System.out.println(name + " was disconnected");
            over.countDown();
        }

        void await() throws InterruptedException {
            boolean inTime = over.await(60, TimeUnit.SECONDS);
            var text = new ArrayList<String>();
            seen.forEach((symbol, numbers) -> text.add(numbers.size() + " quotes of " + symbol));
            System.out.println(
                    name + " saw " + String.join(", ", text) + (inTime ? "" : ", and waited in vain for more"));
        }
    }
}
