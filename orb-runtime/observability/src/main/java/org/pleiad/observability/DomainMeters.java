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
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainStatistics;
import org.pleiad.groups.spi.DomainStatus;

/**
 * How one host's share of a domain of object groups stands: majority, position, groups and their members, requests. Needs
 * {@code pleiad-groups-core}, which programs with groups have. Asked when meters are read; costs nothing otherwise.
 * Thread-safe; close it before the domain.
 */
public final class DomainMeters implements MeterBinder, AutoCloseable {
    private record Bound(MeterRegistry registry, Meter meter) {}

    private final Domain domain;
    private final Tags tags;

    /** Guarded by this. */
    private final List<Bound> bound = new ArrayList<>();

    private DomainMeters(Domain domain, Tags tags) {
        this.domain = domain;
        this.tags = tags;
    }

    /** The meters of a host's share, with tags that tell it from others of the process. */
    public static DomainMeters of(Domain domain, Tags tags) {
        return new DomainMeters(domain, tags);
    }

    @Override
    public synchronized void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "majority",
                "1 if this host has heard from a majority lately",
                all -> all.status().majority() ? 1 : 0);
        gauge(
                registry,
                "leader",
                "1 if this host leads",
                all -> all.status().role() == DomainStatus.Role.LEADER ? 1 : 0);
        gauge(
                registry,
                "position",
                "Last entry of the log applied here",
                all -> all.status().applied());
        gauge(
                registry,
                "behind",
                "Entries known to be in the log and not applied here",
                all -> Math.max(0, all.status().known() - all.status().applied()));
        gauge(
                registry,
                "hosts",
                "Hosts whose votes count",
                all -> all.status().hosts().size());
        gauge(registry, "groups", "Groups of the domain", all -> all.groups().size());
        gauge(
                registry,
                "members.fewest",
                "Members of the group that has fewest; 0 if one has none, or there are no groups",
                all -> all.groups().stream()
                        .mapToInt(group -> group.view().members().size())
                        .min()
                        .orElse(0));
        gauge(
                registry,
                "requests.waiting",
                "Requests in queues of groups",
                all -> all.statistics().waiting());
        counter(registry, "requests", "Requests put into the log by this host", DomainStatistics::requests);
        counter(registry, "executed", "Requests executed by members at this host", DomainStatistics::executed);
        counter(registry, "repetitions", "Repetitions answered from memory", DomainStatistics::repetitions);
        counter(registry, "refusals", "Requests refused, for all reasons", DomainStatistics::refusals);
        counter(registry, "views", "Views applied", DomainStatistics::views);
    }

    private void gauge(MeterRegistry registry, String name, String meaning, ToDoubleFunction<Domain> what) {
        add(
                registry,
                Gauge.builder("corba.groups." + name, domain, what)
                        .description(meaning)
                        .tags(tags)
                        .strongReference(true)
                        .register(registry));
    }

    private void counter(MeterRegistry registry, String name, String meaning, ToDoubleFunction<DomainStatistics> what) {
        add(
                registry,
                FunctionCounter.builder("corba.groups." + name, domain, all -> what.applyAsDouble(all.statistics()))
                        .description(meaning)
                        .tags(tags)
                        .register(registry));
    }

    private void add(MeterRegistry registry, Meter meter) {
        bound.add(new Bound(registry, meter));
    }

    /** Takes the meters out of their registries. Closing twice does no harm. */
    @Override
    public synchronized void close() {
        bound.forEach(each -> each.registry().remove(each.meter()));
        bound.clear();
    }
}
