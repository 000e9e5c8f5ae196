package org.pleiad.groups.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;

/** The hosts of one test, those that run and those that did. */
public final class Cluster implements AutoCloseable {
    /** Within this much everything has to happen that happens at all. */
    static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final DomainId DOMAIN = new DomainId("kit");

    private final EngineHarness harness;
    private final Map<HostId, Host> running = new LinkedHashMap<>();
    private final List<Host> past = new ArrayList<>();
    private DomainConfig.Limits limits = DomainConfig.Limits.DEFAULT;
    private boolean kept;
    private int padding;
    private int refusals;

    /** A host in one of its lives. */
    public record Host(
            HostId id, Environment environment, GroupEngine engine, OrderingDomain domain, RecordingApplier applier) {

        DomainStatus status() {
            return domain.status();
        }
    }

    Cluster(EngineHarness harness) {
        this.harness = harness;
    }

    Cluster limits(int pendingEntries, int entriesPerSnapshot) {
        limits = new DomainConfig.Limits(pendingEntries, 64L << 20, entriesPerSnapshot);
        return this;
    }

    Cluster kept() {
        kept = true;
        return this;
    }

    /** States get so much longer, and are refused so many times. */
    Cluster states(int octets, int refused) {
        padding = octets;
        refusals = refused;
        return this;
    }

    static HostId id(String name) {
        return new HostId(name);
    }

    EngineHarness harness() {
        return harness;
    }

    // hosts

    /** Founds a domain, and waits until it has a leader. */
    Cluster found(String... names) {
        List<HostAddress> founders = new ArrayList<>();
        for (String name : names) {
            founders.add(harness.address(id(name)));
        }
        for (String name : names) {
            start(id(name), founders);
        }
        leader();
        return this;
    }

    Host start(HostId id, List<HostAddress> founders) {
        DomainConfig config = new DomainConfig(
                DOMAIN,
                harness.address(id),
                founders,
                kept ? harness.directory(id) : Optional.empty(),
                harness.timing(),
                limits);
        Environment environment = harness.environment(id);
        GroupEngine engine = harness.engine(id, environment);
        RecordingApplier applier = new RecordingApplier(id, padding, refusals);
        Host host = new Host(id, environment, engine, engine.open(config, applier), applier);
        running.put(id, host);
        return host;
    }

    /** Starts a host that is not one yet, and lets it in by another one. */
    Host add(String name, Host by) {
        Host host = start(id(name), List.of());
        retry(() -> by.domain().addHost(harness.address(host.id())));
        return host;
    }

    Host host(String name) {
        Host host = running.get(id(name));
        assertThat(host).as("host %s", name).isNotNull();
        return host;
    }

    List<Host> running() {
        return List.copyOf(running.values());
    }

    /** Ends a host as a crash does. */
    void crash(Host host) {
        running.remove(host.id());
        past.add(host);
        harness.crash(host.id(), host.engine());
        host.applier().ended();
        host.engine().close();
        host.environment().close();
    }

    /** The host that leads, when all that run agree on it. */
    Host leader() {
        return Awaitility.await("a leader of " + running.keySet())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(this::leading, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Host> leading() {
        List<Host> in = running().stream()
                .filter(host -> host.status().role() != DomainStatus.Role.OUTSIDE)
                .toList();
        return in.stream()
                .filter(host -> host.status().role() == DomainStatus.Role.LEADER)
                .filter(host ->
                        in.stream().allMatch(other -> other.status().leader().equals(Optional.of(host.id()))))
                .findFirst();
    }

    Host follower() {
        Host leader = leader();
        return running().stream()
                .filter(host -> host != leader && host.status().role() != DomainStatus.Role.OUTSIDE)
                .findFirst()
                .orElseThrow();
    }

    // entries

    static ByteBuffer entry(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Proposes until it succeeds; so it may be there several times. */
    long propose(Host host, String text) {
        return retry(() -> host.domain().propose(entry(text)));
    }

    /** Has it done, again and again where the engine says that it is too early or does not know. */
    static <T> T retry(java.util.function.Supplier<CompletionStage<T>> what) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return get(what.get());
            } catch (EngineFailure e) {
                boolean again = e.kind() != EngineFailure.Kind.BROKEN && System.nanoTime() - until < 0;
                if (!again) {
                    throw e;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        }
    }

    /** What a stage brings, or the failure with which it ended. */
    static <T> T get(CompletionStage<T> stage) {
        CompletableFuture<T> future = stage.toCompletableFuture();
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof EngineFailure failure) {
                throw failure;
            }
            return fail("a stage failed with something else than an EngineFailure", e.getCause());
        } catch (TimeoutException e) {
            return fail("a stage did not complete within " + PATIENCE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted", e);
        }
    }

    static void await(String what, java.util.concurrent.Callable<Boolean> until) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(until);
    }

    /** Waits until all hosts that run have applied the same, and says what. */
    List<String> agreed() {
        Host any = leader();
        propose(any, "agreed-" + System.nanoTime());
        await("the same at " + running.keySet(), () -> {
            List<RecordingApplier.Applied> first = any.applier().applied();
            return running().stream().allMatch(host -> host.applier().applied().equals(first));
        });
        return any.applier().entries();
    }

    /** Whatever happened: each host's log is a prefix of the longest one, and no engine did what it must not. */
    void verify() {
        List<Host> all = new ArrayList<>(past);
        all.addAll(running.values());
        List<RecordingApplier.Applied> longest = List.of();
        for (Host host : all) {
            assertThat(host.applier().wrongs()).isEmpty();
            List<RecordingApplier.Applied> applied = host.applier().applied();
            longest = applied.size() > longest.size() ? applied : longest;
        }
        for (Host host : all) {
            List<RecordingApplier.Applied> applied = host.applier().applied();
            assertThat(applied).as("log of host %s", host.id()).isEqualTo(longest.subList(0, applied.size()));
        }
    }

    @Override
    public void close() {
        List<Host> ending = running();
        running.clear();
        together(ending, host -> {
            host.engine().close();
            host.environment().close();
        });
        harness.close();
    }

    /** Does it for all hosts at a time, since an engine may take a second to end; one after the other where there is one thread. */
    private static void together(List<Host> hosts, Consumer<Host> what) {
        if (hosts.stream().anyMatch(host -> host.environment().oneThread())) {
            hosts.forEach(what);
            return;
        }
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        for (Host host : hosts) {
            CompletableFuture<Void> end = new CompletableFuture<>();
            ends.add(end);
            Thread thread = new Thread(
                    () -> {
                        try {
                            what.accept(host);
                            end.complete(null);
                        } catch (RuntimeException | Error e) {
                            end.completeExceptionally(e);
                        }
                    },
                    "kit-close-" + host.id());
            thread.setDaemon(true);
            thread.start();
        }
        ends.forEach(Cluster::ended);
    }

    private static void ended(CompletableFuture<Void> end) {
        try {
            end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            fail("a host could not be closed", e.getCause());
        } catch (TimeoutException e) {
            fail("a host did not close within " + PATIENCE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
