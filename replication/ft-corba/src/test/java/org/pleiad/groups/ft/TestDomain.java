package org.pleiad.groups.ft;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.omg.CORBA.UserException;
import org.omg.FT.ReplicationManager;
import org.pleiad.groups.access.AccessPoint;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.Domains;
import org.pleiad.groups.core.StateTransfer;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.ft.ledgers.LedgerHelper;
import org.pleiad.groups.local.LocalEngine;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** Hosts a, b, c … of a domain in one process, each with an ORB of its own, and a client's ORB. */
final class TestDomain implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(40);
    static final DomainId ID = new DomainId("plant");
    static final String TYPE = LedgerHelper.id();

    final LocalNetwork network = LocalNetwork.separate();
    final Map<String, Host> hosts = new LinkedHashMap<>();
    final Pleiad client = orb();
    private final FtConfig waiting;
    private final Map<HostId, Domain> domains = new ConcurrentHashMap<>();

    final class Host implements AutoCloseable {
        final String name;
        final Pleiad orb;
        final Environment environment = new SystemEnvironment();
        final LocalEngine engine = new LocalEngine(environment, network);
        final Domain domain;
        final AccessPoint access;
        final FtServices services;
        final List<LedgerServant> made = new ArrayList<>();

        Host(String name, Pleiad orb, DomainConfig config) throws Exception {
            this.name = name;
            this.orb = orb;
            domain = Domains.open(engine, config, environment, transfers());
            domains.put(config.self().id(), domain);
            domain.enter().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            access = AccessPoint.open(orb, ID, domain);
            services = FtServices.start(orb, ID, domain, access, waiting);
        }

        synchronized LedgerServant make() {
            LedgerServant servant = new LedgerServant(name);
            made.add(servant);
            return servant;
        }

        synchronized LedgerServant last() {
            return made.get(made.size() - 1);
        }

        boolean leads() {
            return domain.status().role() == Role.LEADER;
        }

        /** As a crash: nobody is told. */
        void crash() {
            network.crash(ID, domain.self().id());
            hosts.remove(name);
            close();
        }

        @Override
        public void close() {
            services.close();
            access.close();
            domain.close();
            engine.close();
            environment.close();
            orb.close();
        }
    }

    TestDomain(String... names) throws Exception {
        this(FtConfig.DEFAULT, names);
    }

    TestDomain(FtConfig waiting, String... names) throws Exception {
        this.waiting = waiting;
        Map<String, Pleiad> orbs = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> orbs.put(name, orb()));
        List<HostAddress> founders = new ArrayList<>();
        for (Map.Entry<String, Pleiad> each : orbs.entrySet()) {
            founders.add(new HostAddress(new HostId(each.getKey()), address(each.getValue())));
        }
        List<CompletableFuture<Host>> starting = new ArrayList<>();
        for (HostAddress self : founders) {
            DomainConfig config = new DomainConfig(
                    ID, self, founders, Optional.empty(), DomainConfig.Timing.DEFAULT, DomainConfig.Limits.DEFAULT);
            starting.add(start(self.id().name(), orbs.get(self.id().name()), config));
        }
        for (CompletableFuture<Host> each : starting) {
            Host host = each.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            hosts.put(host.name, host);
        }
    }

    /** Each on a thread of its own, since a host that starts waits for a majority. */
    private CompletableFuture<Host> start(String name, Pleiad orb, DomainConfig config) {
        CompletableFuture<Host> started = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                started.complete(new Host(name, orb, config));
            } catch (Exception | Error failed) {
                started.completeExceptionally(failed);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return started;
    }

    private StateTransfer transfers() {
        return (from, group, position) -> {
            try {
                return CompletableFuture.completedFuture(domains.get(from.id()).captured(group, position));
            } catch (IOException none) {
                return CompletableFuture.failedFuture(none);
            }
        };
    }

    static Pleiad orb() {
        return Pleiad.builder().listen("127.0.0.1", 0).build();
    }

    static String address(Pleiad orb) {
        try {
            IiopProfile profile = IiopProfile.decode(
                    Ior.parse(orb.toText(orb.rootPoa().create_reference("IDL:omg.org/CORBA/Object:1.0")))
                            .profiles()
                            .get(0));
            return profile.host() + ":" + profile.port();
        } catch (UserException refused) {
            throw new AssertionError(refused);
        }
    }

    Host host(String name) {
        return hosts.get(name);
    }

    /** All hosts can make ledgers from now on. */
    void registerEverywhere() {
        hosts.values().forEach(host -> host.services.register(TYPE, criteria -> host.make()));
    }

    /** A host's manager, over a socket. */
    ReplicationManager manager(String name) {
        return client.resolve(
                "corbaloc::" + host(name).domain.self().orb() + "/" + FtServices.MANAGER_KEY, ReplicationManager.class);
    }

    Host leader() {
        return await().until(() -> hosts.values().stream().filter(Host::leads).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10));
    }

    @Override
    public void close() {
        List.copyOf(hosts.values()).forEach(Host::close);
        client.close();
    }
}
