package org.pleiad.groups.access;

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
import org.omg.PortableInterceptor.ORBInitializer;
import org.omg.PortableServer.Servant;
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
import org.pleiad.orb.PleiadBuilder;
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

        Host(String name, ORBInitializer... initializers) {
            PleiadBuilder builder = Pleiad.builder()
                    .listen("127.0.0.1", 0)
                    .configure(settings -> settings.shutdownGrace(Duration.ofMillis(200)));
            for (ORBInitializer initializer : initializers) {
                builder.initializer(initializer);
            }
            orb = builder.build();
            address = new HostAddress(new HostId(name), Plant.address(orb));
        }
    }

    Plant() {
        this(name -> new ORBInitializer[0]);
    }

    /** Hosts whose ORBs have initializers. */
    Plant(Function<String, ORBInitializer[]> initializers) {
        for (String name : List.of("a", "b", "c")) {
            hosts.put(name, new Host(name, initializers.apply(name)));
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
    GroupInfo create(String name, String typeId, Style style, Map<String, String> properties) {
        GroupDefinition definition = new GroupDefinition(
                name,
                typeId,
                style,
                3,
                2,
                GroupDefinition.Control.APPLICATION,
                GroupDefinition.Control.INFRASTRUCTURE,
                properties);
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

    /** A reference that leads to one host alone and does not say that it is of a group, as plain clients use them. */
    <T> T plain(String host, GroupInfo group, Class<T> type) {
        return client.resolve(plainIor(host, group).toText(), type);
    }

    Ior plainIor(String host, GroupInfo group) {
        Host at = host(host);
        Ior whole = Ior.parse(at.orb.toText(at.access.references().at(at.address, group.id())));
        return new Ior(group.definition().typeId(), whole.profiles());
    }

    /** A host dies, and another one says so. */
    void kill(String name, String witness) {
        Host dead = host(name);
        long life = dead.domain.incarnation();
        network.crash(DOMAIN, dead.address.id());
        dead.down = true;
        Thread end = new Thread(dead.orb::close);
        end.start();
        try {
            end.join(10_000);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        get(host(witness).domain.exclude(dead.address.id(), life, "killed by the test"));
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
