package org.pleiad.groups.conformance.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** What there is in a world of hosts, groups and clients. */
final class SimWorld {
    static final DomainId DOMAIN = new DomainId("sim");
    static final DomainConfig.Timing TIMING =
            new DomainConfig.Timing(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(3));

    final VirtualTime time;
    final Trace trace;
    final VirtualNetwork network;
    final SimulatedEngine engines;
    final Observer observer;
    final Map<HostId, SimHost> running = new LinkedHashMap<>();
    final TreeSet<HostId> down = new TreeSet<>();
    final List<SimClient> clients = new ArrayList<>();
    private final List<HostAddress> founders = new ArrayList<>();
    private final List<GroupDefinition> definitions = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Integer> renamed = new HashMap<>();
    private final Map<String, Long> absent = new HashMap<>();
    private int lives;
    private boolean replacing;

    SimWorld(long seed, Function<VirtualTime, SimulatedEngine> engines) {
        time = new VirtualTime(seed);
        trace = new Trace(time);
        Weather[] weathers = {Weather.CALM, Weather.WINDY, Weather.STORM};
        network = new VirtualNetwork(time, weathers[time.random().nextInt(weathers.length)]);
        this.engines = engines.apply(time);
        observer = new Observer(time, trace);
        int count = time.random().nextInt(4) == 0 ? 5 : 3;
        for (int i = 0; i < count; i++) {
            founders.add(address(new HostId(String.valueOf((char) ('a' + i)))));
        }
        Style[] styles = {Style.ACTIVE, Style.ACTIVE, Style.ACTIVE, Style.WARM_PASSIVE, Style.COLD_PASSIVE};
        int groups = 1 + time.random().nextInt(3);
        for (int i = 0; i < groups; i++) {
            Style style = styles[time.random().nextInt(styles.length)];
            definitions.add(new GroupDefinition(
                    style + "-" + i,
                    "IDL:sim/Object:1.0",
                    style,
                    1,
                    1,
                    GroupDefinition.Control.APPLICATION,
                    GroupDefinition.Control.INFRASTRUCTURE,
                    Map.of("org.pleiad.groups.digestEvery", "10")));
        }
    }

    static HostAddress address(HostId id) {
        return new HostAddress(id, id.name() + ":1");
    }

    int groups() {
        return definitions.size();
    }

    String groupName(int number) {
        return definitions.get(number).name();
    }

    Style style(int number) {
        return definitions.get(number).style();
    }

    long groupNumber(String name) {
        return numbers.get(name);
    }

    int size() {
        return founders.size();
    }

    SimHost host(HostId id) {
        return running.get(id);
    }

    SimHost anyHost() {
        List<SimHost> hosts = List.copyOf(running.values());
        return hosts.isEmpty() ? null : hosts.get(time.random().nextInt(hosts.size()));
    }

    /** One that is not paused; {@code null} if there is none. */
    SimHost anyLively() {
        List<SimHost> hosts = running.values().stream()
                .filter(host -> !host.process().isPaused())
                .toList();
        return hosts.isEmpty() ? null : hosts.get(time.random().nextInt(hosts.size()));
    }

    /** Whether a host has lost its disk, and the log does not say so yet: one more verdict might leave that one as the last. */
    boolean isReplacing() {
        return replacing;
    }

    // hosts

    void found() {
        founders.forEach(founder -> start(founder.id()));
        require(
                "the first leader",
                () -> running.values().stream().allMatch(host -> host.domain().incarnation() != 0));
        for (GroupDefinition definition : definitions) {
            create(definition);
        }
        require("all groups with all members", this::isComplete);
        for (int i = 0; i < 1 + time.random().nextInt(4); i++) {
            clients.add(new SimClient(this, "c" + i));
        }
    }

    private void create(GroupDefinition definition) {
        SimHost by = anyHost();
        by.domain().create(definition).whenComplete((group, failure) -> {
            if (failure != null) {
                by.later(() -> create(definition));
            } else {
                trace.say("group %s is %s", definition.name(), group.id());
                numbers.put(definition.name(), group.id().value());
            }
        });
    }

    SimHost start(HostId id) {
        SimHost host = new SimHost(
                this,
                id,
                ++lives,
                new DomainConfig(
                        DOMAIN,
                        address(id),
                        id.name().contains("#") ? List.of() : founders,
                        engines.directory(id),
                        TIMING,
                        new DomainConfig.Limits(16, 1 << 20, 20 + time.random().nextInt(200))));
        trace.say("%s begins", host);
        running.put(id, host);
        down.remove(id);
        return host;
    }

    void crash(SimHost host, boolean diskLost) {
        trace.say("%s dies%s", host, diskLost ? " with its disk" : "");
        running.remove(host.id());
        host.kill();
        engines.crashed(DOMAIN, host.id(), diskLost);
        if (diskLost) {
            String plain = host.id().name().replaceAll("#.*", "");
            HostId again = new HostId(plain + "#" + (renamed.merge(plain, 1, Integer::sum) + 1));
            start(again);
            replacing = true;
            exchange(host.id(), again);
        } else {
            down.add(host.id());
        }
    }

    private void exchange(HostId lost, HostId again) {
        if (!running.containsKey(again) && !down.contains(again)) {
            return; // lost in its turn, and another one is in its place
        }
        SimHost by = anyLively();
        if (by == null || by.id().equals(again)) {
            time.after(Duration.ofMillis(200), () -> exchange(lost, again));
            return;
        }
        boolean[] done = new boolean[1];
        by.domain()
                .removeHost(lost)
                .thenCompose(out -> by.domain().addHost(address(again)))
                .whenComplete((in, failure) -> {
                    if (done[0]) {
                        return;
                    }
                    done[0] = true;
                    if (failure != null) {
                        time.after(Duration.ofMillis(200), () -> exchange(lost, again));
                    } else {
                        trace.say("%s is in place of %s, by %s", again, lost, by);
                        replacing = false;
                    }
                });
        time.after(TIMING.outcome().multipliedBy(3), () -> {
            if (!done[0]) { // whoever was asked has died, perhaps
                done[0] = true;
                exchange(lost, again);
            }
        });
    }

    /** A member that was asked to leave stays away for a while. */
    void leaves(SimHost host, GroupInfo group, Duration length) {
        absent.put(host.id() + " " + group.id(), time.nanos() + length.toNanos());
    }

    boolean shallJoin(SimHost host, GroupInfo group) {
        return absent.getOrDefault(host.id() + " " + group.id(), 0L) <= time.nanos();
    }

    /** All hosts are there, and members of all groups, with their states, and know it. */
    boolean isComplete() {
        return down.isEmpty()
                && numbers.size() == definitions.size()
                && running.values().stream()
                        .allMatch(host -> !host.process().isPaused()
                                && host.isComplete()
                                && host.domain().status().hosts().equals(running.keySet())
                                && host.domain().groups().stream()
                                        .allMatch(
                                                group -> group.view().members().size() == running.size()));
    }

    void require(String what, java.util.function.BooleanSupplier so) {
        if (!time.until(Duration.ofSeconds(120), so)) {
            throw new IllegalStateException(what + " did not come about within 120 s: "
                    + running.values().stream()
                            .map(host -> "\n  " + host + " " + host.domain().incarnation() + " "
                                    + host.domain().status() + "\n    "
                                    + host.domain().groups().stream()
                                            .map(group -> group.view().toString())
                                            .toList()
                                    + (host.isComplete() ? "" : " (incomplete)"))
                            .toList());
        }
    }

    Optional<GroupInfo> anyGroup(SimHost host) {
        List<GroupInfo> groups = host.domain().groups();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(groups.get(time.random().nextInt(groups.size())));
    }
}
