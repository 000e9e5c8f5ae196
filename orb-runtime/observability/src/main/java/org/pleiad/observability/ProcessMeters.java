package org.pleiad.observability;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.omg.CORBA.ORB;
import org.pleiad.observability.health.Health;
import org.pleiad.observability.health.HealthFinding;
import org.pleiad.observability.health.HealthReport;
import org.pleiad.observability.http.Endpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The meters and the endpoints that the ORBs of a process share when they are turned on by {@link ObservabilitySetting}: they
 * begin with the first ORB and end with the last. Thread-safe: the class is the lock, taken when ORBs come and go and when
 * health is asked for, never by calls.
 */
final class ProcessMeters {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessMeters.class);

    /** Guarded by the class; null: no ORB. */
    private static ProcessMeters current;

    private record Watched(String tag, OrbMeters meters, Health health) {}

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final Endpoints endpoints;

    /** In the order in which they began; guarded by the class. */
    private final Map<ORB, Watched> orbs = new LinkedHashMap<>();

    private ProcessMeters() {
        // requests under way are a gauge of the ORB already
        observations
                .observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(
                        meters, DefaultMeterObservationHandler.IgnoredMeters.LONG_TASK_TIMER));
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new FileDescriptorMetrics().bindTo(meters);
        Endpoints.Builder settings = Endpoints.builder()
                .host(ObservabilitySetting.HOST.text())
                .port(ObservabilitySetting.PORT.port())
                .metrics(meters::scrape)
                .health(() -> report(Health::liveness), () -> report(Health::readiness));
        if (ObservabilitySetting.REMOTE.isTrue()) {
            settings.allowRemote();
        }
        try {
            endpoints = settings.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "the port of " + ObservabilitySetting.PORT.property() + " cannot be listened at: "
                            + refused.getMessage(),
                    refused);
        }
        LOG.info("metrics and health are at {}", endpoints.url());
    }

    /** An ORB begins; returns where its calls are observed. */
    static synchronized ObservationRegistry join(ORB orb, String id) {
        if (current == null) {
            current = new ProcessMeters();
        }
        current.add(orb, id.isEmpty() ? "default" : id);
        return current.observations;
    }

    private void add(ORB orb, String id) {
        String tag = id;
        for (int number = 2; isTaken(tag); number++) {
            tag = id + "-" + number;
        }
        OrbMeters watched = OrbMeters.of(orb, Tags.of("orb", tag));
        watched.bindTo(meters);
        orbs.put(orb, new Watched(tag, watched, Health.builder(orb).build()));
    }

    private boolean isTaken(String tag) {
        return orbs.values().stream().anyMatch(each -> each.tag().equals(tag));
    }

    /** An ORB makes its object {@code PleiadHealth}, if it is observed. */
    static void publishHealth(ORB orb) {
        Watched watched;
        synchronized (ProcessMeters.class) {
            watched = current == null ? null : current.orbs.get(orb);
        }
        if (watched != null) {
            watched.health().publish();
        }
    }

    /** An ORB ends. */
    static synchronized void leave(ORB orb) {
        Watched watched = current == null ? null : current.orbs.remove(orb);
        if (watched == null) {
            return;
        }
        watched.meters().close();
        watched.health().close();
        if (current.orbs.isEmpty()) {
            current.endpoints.close();
            current.meters.close();
            current = null;
        }
    }

    private static HealthReport report(Function<Health, HealthReport> kind) {
        List<Watched> all;
        synchronized (ProcessMeters.class) {
            all = current == null ? List.of() : List.copyOf(current.orbs.values());
        }
        List<HealthFinding> findings = new ArrayList<>();
        for (Watched each : all) {
            kind.apply(each.health())
                    .findings()
                    .forEach(one ->
                            findings.add(new HealthFinding(each.tag() + "/" + one.check(), one.passed(), one.why())));
        }
        return new HealthReport(findings);
    }
}
