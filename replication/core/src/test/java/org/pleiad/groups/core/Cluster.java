package org.pleiad.groups.core;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.pleiad.groups.local.LocalEngine;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** Hosts of a domain in this process, on the local engine; states are brought from one to the other without a network. */
final class Cluster implements AutoCloseable {
    static final DomainConfig.Timing TIMING =
            new DomainConfig.Timing(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(5));

    final LocalNetwork network;
    final SystemEnvironment environment = new SystemEnvironment();
    final Map<String, Domain> domains = new TreeMap<>();
    final Map<String, Map<GroupId, Counter>> counters = new HashMap<>();
    private final LocalEngine engine;
    private final DomainConfig.Limits limits;
    private final List<HostAddress> founders = new ArrayList<>();
    volatile boolean transfersWork = true;

    Cluster(LocalNetwork network, DomainConfig.Limits limits, boolean disks, String... hosts) {
        this.network = network;
        this.limits = limits;
        this.engine = new LocalEngine(environment, network);
        for (String host : hosts) {
            founders.add(address(host));
        }
        for (String host : hosts) {
            open(host, disks ? Optional.of(java.nio.file.Path.of("disk-" + host)) : Optional.empty());
        }
        for (String host : hosts) {
            get(domains.get(host).enter());
        }
    }

    Cluster(String... hosts) {
        this(LocalNetwork.separate(), DomainConfig.Limits.DEFAULT, false, hosts);
    }

    static HostAddress address(String host) {
        return new HostAddress(new HostId(host), host + ".example:1");
    }

    Domain open(String host, Optional<java.nio.file.Path> directory) {
        DomainConfig config =
                new DomainConfig(new DomainId("test"), address(host), founders, directory, TIMING, limits);
        Domain domain = Domains.open(engine, config, environment, this::fetch);
        domains.put(host, domain);
        Map<GroupId, Counter> made = new java.util.concurrent.ConcurrentHashMap<>();
        counters.put(host, made);
        domain.serve(null, group -> {
            Counter counter = new Counter();
            made.put(group.id(), counter);
            return counter;
        });
        return domain;
    }

    private CompletionStage<InputStream> fetch(HostAddress from, GroupId group, long position) {
        CompletableFuture<InputStream> stream = new CompletableFuture<>();
        environment.serial("fetch").execute(() -> {
            try {
                if (!transfersWork) {
                    throw new IOException("cut by the test");
                }
                stream.complete(domains.get(from.id().name()).captured(group, position));
            } catch (IOException | RuntimeException e) {
                stream.completeExceptionally(e);
            }
        });
        return stream;
    }

    Domain at(String host) {
        return domains.get(host);
    }

    Counter counter(String host, GroupInfo group) {
        return counters.get(host).get(group.id());
    }

    /** Ends a host without a word. */
    void crash(String host) {
        domains.remove(host).close();
    }

    MemberId member(String host) {
        return new MemberId(new HostId(host), at(host).incarnation());
    }

    static GroupDefinition definition(String name, Style style, Map<String, String> properties) {
        return new GroupDefinition(
                name,
                "IDL:Counter:1.0",
                style,
                3,
                1,
                GroupDefinition.Control.INFRASTRUCTURE,
                GroupDefinition.Control.INFRASTRUCTURE,
                properties);
    }

    GroupInfo group(String name, Style style, String... members) {
        GroupInfo group = get(at(members[0]).create(definition(name, style, Map.of())));
        for (String member : members) {
            // another host may not have heard of the group yet
            await(() -> at(member).info(group.id()).isPresent());
            get(at(member).join(group.id()));
        }
        return group;
    }

    static void await(java.util.concurrent.Callable<Boolean> condition) {
        org.awaitility.Awaitility.await().atMost(20, TimeUnit.SECONDS).until(condition);
    }

    static Request add(int amount) {
        return request(Optional.empty(), amount);
    }

    static Request add(String client, int number, int amount) {
        return request(Optional.of(new RequestId(client, number)), amount);
    }

    private static Request request(Optional<RequestId> id, int amount) {
        return new Request(
                id,
                System.currentTimeMillis() + 60_000,
                0,
                "add",
                true,
                new OctetWriter(4).number(amount).toArray());
    }

    long add(String host, GroupInfo group, int amount) {
        return number(get(at(host).invoke(group.id(), add(amount))));
    }

    static long number(Reply reply) {
        return new OctetReader(java.nio.ByteBuffer.wrap(reply.content())).longNumber();
    }

    static <T> T get(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static GroupRefusal refusal(CompletionStage<?> stage) {
        try {
            Object result = stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
            throw new AssertionError("not refused: " + result);
        } catch (ExecutionException e) {
            return (GroupRefusal) e.getCause();
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        domains.values().forEach(Domain::close);
        engine.close();
        environment.close();
    }
}
