package org.pleiad.samples.factorymonitor;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.client.Delivery;
import org.pleiad.events.client.EventForm;
import org.pleiad.events.client.Interest;
import org.pleiad.events.client.RemoteChannel;

/** Watches some subjects until the shift ends. */
final class Watcher implements Flow.Subscriber<StructuredEvent> {
    private final String name;
    private final Consumer<Report> action;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Flow.Subscription subscription;
    private final AtomicInteger seen = new AtomicInteger();

    private Watcher(String name, Consumer<Report> action) {
        this.name = name;
        this.action = action;
    }

    static Watcher of(String name, RemoteChannel plant, Interest interest, Consumer<Report> action) {
        var watcher = new Watcher(name, action);
        plant.events(EventForm.STRUCTURED, interest.or(Interest.inType(Report.DOMAIN, Report.END)), Delivery.PULL)
                .subscribe(watcher);
        return watcher;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(StructuredEvent event) {
        Report report = Report.of(event);
        if (report.subject().equals(Report.END)) {
            subscription.cancel();
            over.countDown();
            return;
        }
        seen.incrementAndGet();
        action.accept(report);
        subscription.request(1);
    }

    @Override
    public void onError(Throwable failure) {
        System.out.println(name + " failed: " + failure);
        over.countDown();
    }

    @Override
    public void onComplete() {
        over.countDown();
    }

    /** How many events it has seen when the shift has ended, or a minute is over. */
    int await() throws InterruptedException {
        if (!over.await(60, TimeUnit.SECONDS)) {
            System.out.println(name + " waited in vain for the end of the shift");
        }
        return seen.get();
    }
}
