package org.pleiad.groups.client;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.access.AccessPoint;
import org.pleiad.groups.client.test.Votes.CounterHelper;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.Domains;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.StateTransfer;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.local.LocalEngine;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** Three hosts of a domain in one JVM, each with an ORB of its own, over the local engine. */
final class Plant implements AutoCloseable {
    static final DomainId DOMAIN = new DomainId("plant");

    final SystemEnvironment environment = new SystemEnvironment();
    final LocalNetwork network = LocalNetwork.separate();
    final Map<String, Host> hosts = new LinkedHashMap<>();
    final Pleiad client = Pleiad.builder().build();

    /** One of them. */
    static final class Host {
        final HostAddress address;
        final Pleiad orb;
        Domain domain;
        AccessPoint access;
        boolean down;
        long life;

        Host(String name) {
            orb = Pleiad.builder()
                    .listen("127.0.0.1", 0)
                    .configure(settings -> settings.shutdownGrace(Duration.ofMillis(200)))
                    .build();
            address = new HostAddress(new HostId(name), Plant.address(orb));
        }
    }

    Plant() {
        for (String name : List.of("a", "b", "c")) {
            hosts.put(name, new Host(name));
        }
        List<HostAddress> founders =
                hosts.values().stream().map(host -> host.address).toList();
        LocalEngine engine = new LocalEngine(environment, network);
        DomainConfig.Timing timing =
                new DomainConfig.Timing(Duration.ofMillis(50), Duration.ofMillis(300), Duration.ofSeconds(2));
        for (Host host : hosts.values()) {
            host.domain = Domains.open(
                    engine,
                    new DomainConfig(
                            DOMAIN, host.address, founders, Optional.empty(), timing, DomainConfig.Limits.DEFAULT),
                    environment,
                    transfers());
            host.access = AccessPoint.open(host.orb, DOMAIN, host.domain);
        }
        hosts.values().forEach(host -> get(host.domain.enter()));
    }

    private StateTransfer transfers() {
        return (from, group, position) -> {
            try {
                InputStream state = host(from.id().name()).domain.captured(group, position);
                return CompletableFuture.completedFuture(state);
            } catch (Exception none) {
                return CompletableFuture.failedFuture(none);
            }
        };
    }

    static String address(Pleiad orb) {
        try {
            org.omg.CORBA.Object any = orb.rootPoa().create_reference("IDL:omg.org/CORBA/Object:1.0");
            IiopProfile profile =
                    IiopProfile.decode(Ior.parse(orb.toText(any)).profiles().get(0));
            return profile.host() + ":" + profile.port();
        } catch (UserException refused) {
            throw new AssertionError(refused);
        }
    }

    Host host(String name) {
        return hosts.get(name);
    }

    static <T> T get(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** A group, without members. */
    GroupInfo create(String name, GroupDefinition.Control consistency) {
        GroupDefinition definition = new GroupDefinition(
                name,
                CounterHelper.id(),
                Style.ACTIVE,
                3,
                2,
                GroupDefinition.Control.APPLICATION,
                consistency,
                Map.of());
        return get(host("a").domain.create(definition));
    }

    /** Makes hosts members, one after the other. */
    <S extends Servant> List<S> join(
            GroupInfo group, Function<String, S> servants, StateAccessor<? super S> accessor, String... names) {
        List<S> made = new ArrayList<>();
        for (String name : names) {
            Host host = host(name);
            S servant = servants.apply(name);
            host.domain.serve(group.definition().name(), info -> host.access.member(info, servant, accessor));
            org.awaitility.Awaitility.await()
                    .until(() -> host.domain.info(group.id()).isPresent());
            get(host.domain.join(group.id()));
            made.add(servant);
        }
        return made;
    }

    GroupInfo info(String host, GroupId group) {
        return host(host).domain.info(group).orElseThrow();
    }

    /** The group's reference as a host has it now, for the client. */
    <T> T reference(String host, GroupId group, Class<T> type) {
        Host at = host(host);
        return client.resolve(at.orb.toText(at.access.reference(info(host, group))), type);
    }

    /** A host dies, and another one says so. */
    void kill(String name, String witness) {
        crash(name);
        exclude(name, witness);
    }

    /** A host has died, and another one says so. */
    void exclude(String name, String witness) {
        Host dead = host(name);
        get(host(witness).domain.exclude(dead.address.id(), dead.life, "killed by the test"));
    }

    /** A host dies. */
    void crash(String name) {
        Host dead = host(name);
        dead.life = dead.domain.incarnation();
        network.crash(DOMAIN, dead.address.id());
        dead.down = true;
        Thread end = new Thread(dead.orb::close);
        end.start();
        try {
            end.join(10_000);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    Stream<Host> up() {
        return hosts.values().stream().filter(host -> !host.down);
    }

    @Override
    public void close() {
        client.close();
        hosts.values().forEach(host -> host.access.close());
        hosts.values().forEach(host -> host.domain.close());
        up().forEach(host -> host.orb.close());
        environment.close();
    }
}
