package org.pleiad.observability;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.omg.CORBA.ORB;
import org.pleiad.orb.observe.Observed;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.observe.OperationTraffic;
import org.pleiad.orb.observe.Statistics;
import org.pleiad.orb.observe.Traffic;

/**
 * The state of an ORB as meters: connections, requests under way, octets, refusals, repetitions. From here to {@link #close}
 * the ORB counts requests one by one, which costs each of them 0.2 µs. Thread-safe; close it before the ORB, or its meters
 * stay at what they were.
 */
public final class OrbMeters implements MeterBinder, AutoCloseable {
    private record Bound(MeterRegistry registry, Meter meter) {}

    private final Observer observer;
    private final Traffic traffic;
    private final Tags tags;

    /** Guarded by this. */
    private final List<Bound> bound = new ArrayList<>();

    /** Guarded by this. */
    private boolean closed;

    private OrbMeters(Observer observer, Tags tags) {
        this.observer = observer;
        this.traffic = observer.watch();
        this.tags = tags;
    }

    /**
     * The meters of an ORB, with its id as the tag {@code orb}.
     *
     * @throws IllegalArgumentException if it is an ORB of another make
     */
    public static OrbMeters of(ORB orb) {
        String id = orb instanceof org.omg.CORBA_3_0.ORB named ? named.id() : "";
        return of(orb, Tags.of("orb", id.isEmpty() ? "default" : id));
    }

    /** The meters of an ORB, with tags that tell it from others of the process. */
    public static OrbMeters of(ORB orb, Tags tags) {
        if (!(orb instanceof Observed observed)) {
            throw new IllegalArgumentException(
                    orb.getClass().getName() + " is no ORB of Pleiad: it tells nothing of its state");
        }
        return new OrbMeters(observed.observer(), tags);
    }

    @Override
    public synchronized void bindTo(MeterRegistry registry) {
        if (closed) {
            throw new IllegalStateException("these meters were closed: make others");
        }
        counter(registry, "corba.orb.requests.sent", "Requests sent, each attempt by itself", Statistics::requestsSent);
        counter(registry, "corba.orb.requests.received", "Requests that came in", Statistics::requestsReceived);
        counter(
                registry,
                "corba.orb.requests.refused",
                "Requests refused for want of room",
                Statistics::requestsRefused);
        counter(registry, "corba.orb.timeouts", "Calls whose time was over", Statistics::timeouts);
        counter(registry, "corba.orb.retries", "Requests sent again after a failure", Statistics::retries);
        counter(registry, "corba.orb.forwards", "Calls sent on to another object", Statistics::forwards);
        counter(
                registry,
                "corba.orb.duplicates.suppressed",
                "Repeated requests that were not executed again",
                Statistics::duplicatesSuppressed);
        counter(
                registry,
                "corba.orb.repeats.refused",
                "Requests refused since they may have been executed before",
                Statistics::repeatsRefused);
        counter(registry, "corba.orb.connections.opened", "Outgoing connections opened", Statistics::connectionsOpened);
        counter(
                registry,
                "corba.orb.connections.accepted",
                "Incoming connections accepted",
                Statistics::connectionsAccepted);
        counter(registry, "corba.orb.connections.closed", "Connections that have ended", Statistics::connectionsClosed);
        gauge(registry, "corba.orb.connections.open", "Connections open now", tags, Statistics::connectionsOpen);
        gauge(registry, "corba.orb.replies.kept", "Replies kept for repetitions", tags, Statistics::cachedReplies);
        gauge(
                registry,
                "corba.orb.replies.kept.octets",
                "Octets of the replies kept for repetitions",
                tags,
                Statistics::cachedReplyOctets);
        traffic(registry, "client", true);
        traffic(registry, "server", false);
    }

    private void traffic(MeterRegistry registry, String side, boolean outgoing) {
        Tags both = tags.and("side", side);
        add(
                registry,
                Gauge.builder(
                                "corba.orb.requests.active",
                                traffic,
                                all -> sum(all, outgoing, OperationTraffic::underWay))
                        .description("Requests under way, those that wait for a thread included")
                        .tags(both)
                        .strongReference(true)
                        .register(registry));
        octets(registry, both.and("direction", "sent"), outgoing, OperationTraffic::octetsSent);
        octets(registry, both.and("direction", "received"), outgoing, OperationTraffic::octetsReceived);
    }

    private void octets(MeterRegistry registry, Tags all, boolean outgoing, ToLongFunction<OperationTraffic> what) {
        add(
                registry,
                FunctionCounter.builder("corba.orb.octets", traffic, counted -> sum(counted, outgoing, what))
                        .description("Octets of requests and replies since somebody began to watch")
                        .baseUnit("bytes")
                        .tags(all)
                        .register(registry));
    }

    private static double sum(Traffic traffic, boolean outgoing, ToLongFunction<OperationTraffic> what) {
        return traffic.operations().stream()
                .filter(each -> each.outgoing() == outgoing)
                .mapToLong(what)
                .sum();
    }

    private void counter(MeterRegistry registry, String name, String meaning, ToDoubleFunction<Statistics> what) {
        add(
                registry,
                FunctionCounter.builder(name, observer, all -> what.applyAsDouble(all.statistics()))
                        .description(meaning)
                        .tags(tags)
                        .register(registry));
    }

    private void gauge(
            MeterRegistry registry, String name, String meaning, Tags all, ToDoubleFunction<Statistics> what) {
        add(
                registry,
                Gauge.builder(name, observer, now -> what.applyAsDouble(now.statistics()))
                        .description(meaning)
                        .tags(all)
                        .strongReference(true)
                        .register(registry));
    }

    private void add(MeterRegistry registry, Meter meter) {
        bound.add(new Bound(registry, meter));
    }

    /** Takes the meters out of their registries; the ORB counts requests one by one no more. Closing twice does no harm. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        bound.forEach(each -> each.registry().remove(each.meter()));
        bound.clear();
        traffic.close();
    }
}
