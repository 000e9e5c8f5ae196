package org.pleiad.groups.conformance.sim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;

/**
 * An engine in a world where everything goes wrong that may: hosts die at any step, with their disk or without, stop for a while,
 * are cut off, lead and are replaced. At each step the promises of {@link OrderingDomain} are held against what happened; at the
 * end all is healed, and the engine has to make progress.
 */
public final class EngineSimulation {
    private static final DomainId DOMAIN = new DomainId("sim");
    private static final Duration TROUBLE = Duration.ofSeconds(20);
    private static final Duration RECOVERY = Duration.ofSeconds(120);
    private static final DomainConfig.Timing TIMING =
            new DomainConfig.Timing(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(3));

    private final String name;
    private final long seed;
    private final VirtualTime time;
    private final Trace trace;
    private final VirtualNetwork network;
    private final SimulatedEngine engines;
    private final AgreedLog log = new AgreedLog();
    private final Map<HostId, Life> running = new LinkedHashMap<>();
    private final Set<HostId> down = new TreeSet<>();
    private final Map<HostId, Integer> renamed = new HashMap<>();
    private final List<HostAddress> founders = new ArrayList<>();
    private final Map<String, Long> acknowledged = new HashMap<>();
    private int acknowledgedPlace;
    private int proposals;

    private record Life(
            HostId id, VirtualEnvironment process, GroupEngine engine, OrderingDomain domain, AgreedLog.Copy copy) {}

    /** The world of a seed. */
    public EngineSimulation(String name, long seed, Function<VirtualTime, SimulatedEngine> engines) {
        this.name = name;
        this.seed = seed;
        this.time = new VirtualTime(seed);
        this.trace = new Trace(time);
        Weather[] weathers = {Weather.CALM, Weather.WINDY, Weather.STORM};
        this.network = new VirtualNetwork(time, weathers[time.random().nextInt(weathers.length)]);
        this.engines = engines.apply(time);
    }

    /**
     * Lets it happen.
     *
     * @return what happened, for whoever wants to see that it is the same again
     * @throws SimulationFailure if something must not be so
     */
    public Trace run() {
        try {
            found(time.random().nextInt(4) == 0 ? 5 : 3);
            long end = time.nanos() + TROUBLE.toNanos();
            while (time.nanos() < end) {
                time.run(Duration.ofNanos(1 + time.random().nextLong(60_000_000)));
                something();
            }
            heal();
            return trace;
        } catch (RuntimeException | AssertionError e) {
            throw new SimulationFailure(name, seed, trace, e);
        }
    }

    // hosts

    private void found(int count) {
        for (int i = 0; i < count; i++) {
            founders.add(address(new HostId(String.valueOf((char) ('a' + i)))));
        }
        founders.forEach(founder -> start(founder.id()));
    }

    private static HostAddress address(HostId id) {
        return new HostAddress(id, id.name() + ":1");
    }

    private Life start(HostId id) {
        trace.say("%s begins", id);
        VirtualEnvironment process = new VirtualEnvironment(time, id.name());
        GroupEngine engine = engines.engine(process, network.links(process));
        AgreedLog.Copy copy = log.new Copy(id);
        DomainConfig config = new DomainConfig(
                DOMAIN,
                address(id),
                id.name().contains("#") ? List.of() : founders,
                engines.directory(id),
                TIMING,
                new DomainConfig.Limits(16, 1 << 20, 10 + time.random().nextInt(60)));
        Life life = new Life(id, process, engine, engine.open(config, copy), copy);
        running.put(id, life);
        down.remove(id);
        return life;
    }

    private void crash(Life life, boolean diskLost) {
        trace.say(
                "%s dies%s, having applied %d",
                life.id(), diskLost ? " with its disk" : "", life.copy().place());
        running.remove(life.id());
        life.process().kill();
        life.copy().over();
        engines.crashed(DOMAIN, life.id(), diskLost);
        if (diskLost) {
            replace(life.id());
        } else {
            down.add(life.id());
        }
    }

    /** Another host in place of one that has lost its disk; by whoever can do it, until it is done. */
    private void replace(HostId lost) {
        String plain = lost.name().replaceAll("#.*", "");
        int next = renamed.merge(new HostId(plain), 2, (before, two) -> before + 1);
        HostId again = new HostId(plain + "#" + next);
        renamed.put(new HostId(plain), next);
        start(again);
        exchange(lost, again);
    }

    private void exchange(HostId lost, HostId again) {
        if (!running.containsKey(again) && !down.contains(again)) {
            return; // lost in its turn, and another one is in its place
        }
        Life by = any();
        if (by == null) {
            time.after(Duration.ofMillis(200), () -> exchange(lost, again));
            return;
        }
        by.domain()
                .removeHost(lost)
                .thenCompose(done -> by.domain().addHost(address(again)))
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        time.after(Duration.ofMillis(200), () -> exchange(lost, again));
                    } else {
                        trace.say("%s is in place of %s, by %s", again, lost, by.id());
                    }
                });
        // a process that dies tells nobody
        time.after(TIMING.outcome().multipliedBy(3), () -> {
            if (running.get(by.id()) != by) {
                exchange(lost, again);
            }
        });
    }

    private Life any() {
        List<Life> lives = running.values().stream()
                .filter(life -> !life.process().isPaused())
                .toList();
        return lives.isEmpty() ? null : lives.get(time.random().nextInt(lives.size()));
    }

    /** Whether one may lose its disk: all others have theirs, and take part. */
    private boolean spare() {
        Set<HostId> all = running.keySet();
        return down.isEmpty()
                && running.values().stream()
                        .allMatch(life -> !life.process().isPaused()
                                && life.domain().status().majority()
                                && life.domain().status().hosts().equals(all));
    }

    // what happens

    private void something() {
        Life life = any();
        int what = time.random().nextInt(100);
        if (life == null || (what < 6 && !down.isEmpty())) {
            if (!down.isEmpty()) {
                start(down.iterator().next());
            }
        } else if (what < 60) {
            propose(life);
        } else if (what < 75) {
            barrier(life);
        } else if (what < 79) {
            crash(life, false);
        } else if (what < 80) {
            if (spare()) {
                crash(life, true);
            }
        } else if (what < 84) {
            pause(life);
        } else if (what < 88) {
            cut(life);
        } else if (what < 92) {
            trace.say("all hear each other");
            network.heal();
            engines.cut(DOMAIN, Set.of());
        } else if (what < 95) {
            Life to = any();
            trace.say("%s shall lead, by %s", to.id(), life.id());
            life.domain().transferLeadership(to.id());
        } else {
            for (int i = 0; i < 30; i++) {
                propose(life);
            }
        }
    }

    private void pause(Life life) {
        trace.say("%s stops", life.id());
        life.process().pause();
        time.after(time.upTo(Duration.ofSeconds(3)), () -> {
            trace.say("%s goes on", life.id());
            life.process().resume();
        });
    }

    private void cut(Life life) {
        boolean both = time.random().nextInt(3) > 0;
        trace.say("%s is cut off%s", life.id(), both ? "" : ", one way");
        boolean inward = time.random().nextBoolean();
        for (Life other : running.values()) {
            if (both || inward) {
                network.cut(other.id().name(), life.id().name());
            }
            if (both || !inward) {
                network.cut(life.id().name(), other.id().name());
            }
        }
        engines.cut(DOMAIN, Set.of(life.id()));
    }

    private void propose(Life life) {
        String text = life.id() + "-" + ++proposals;
        life.domain()
                .propose(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))
                .whenComplete((position, failure) -> {
                    if (running.get(life.id()) != life) {
                        return;
                    }
                    trace.say("%s: %s %s", life.id(), text, failure == null ? "at " + position : reason(failure));
                    if (failure == null) {
                        succeeded(life, text, position);
                    } else if (!((EngineFailure) failure).mayBeApplied() && log.contains(text)) {
                        time.wrong(text + " was refused and applied");
                    }
                });
    }

    private static String reason(Throwable failure) {
        return failure instanceof EngineFailure engine ? engine.kind().toString() : failure.toString();
    }

    private void succeeded(Life life, String text, long position) {
        int place = log.place(position);
        if (place == 0 || place > life.copy().place() || !log.contains(text)) {
            time.wrong(text + " succeeded at " + position + ", place " + place + ", but its host has applied "
                    + life.copy().place());
        }
        acknowledged.put(text, position);
        acknowledgedPlace = Math.max(acknowledgedPlace, place);
        Life reader = any();
        if (reader != null && time.random().nextInt(4) == 0) {
            barrier(reader);
        }
    }

    private void barrier(Life life) {
        int before = acknowledgedPlace;
        life.domain().readBarrier().whenComplete((position, failure) -> {
            if (failure == null && running.get(life.id()) == life && life.copy().place() < before) {
                time.wrong(
                        "a reader at " + life.id() + " may see " + life.copy().place()
                                + " entries after the barrier " + position + ", but place " + before
                                + " had succeeded before it");
            }
        });
    }

    // the end

    private void heal() {
        trace.say("all becomes well");
        network.heal();
        network.weather(Weather.CALM);
        engines.heal(DOMAIN);
        running.values().forEach(life -> life.process().resume());
        for (HostId host : List.copyOf(down)) {
            start(host);
        }
        String last = "the last one";
        boolean[] done = new boolean[1];
        again(last, done);
        tidy();
        boolean so = time.until(RECOVERY, () -> done[0] && complete());
        if (!so) {
            throw new IllegalStateException("no progress within " + RECOVERY + " after all became well: "
                    + running.values().stream()
                            .map(life -> life.id() + " " + life.domain().status())
                            .toList());
        }
        for (String text : acknowledged.keySet()) {
            if (!log.contains(text)) {
                throw new IllegalStateException(text + " had succeeded and is lost");
            }
        }
        running.values().forEach(life -> life.engine().close());
    }

    private void again(String last, boolean[] done) {
        Life by = any();
        by.domain()
                .propose(ByteBuffer.wrap(last.getBytes(StandardCharsets.UTF_8)))
                .whenComplete((position, failure) -> {
                    if (failure == null) {
                        done[0] = true;
                    } else {
                        time.after(Duration.ofMillis(100), () -> again(last, done));
                    }
                });
    }

    /** Takes out hosts that were let in when they had been lost already. */
    private void tidy() {
        Life by = any();
        for (HostId host : by.domain().status().hosts()) {
            if (!running.containsKey(host)) {
                by.domain().removeHost(host);
            }
        }
        time.after(Duration.ofSeconds(1), this::tidy);
    }

    private boolean complete() {
        Set<HostId> in = new HashSet<>();
        for (Life life : running.values()) {
            if (life.copy().place() < log.size()) {
                return false;
            }
            in.addAll(life.domain().status().hosts());
        }
        return in.equals(running.keySet());
    }

    /** How many proposals succeeded: for a test that wants to know that it was not in vain. */
    public int acknowledged() {
        return acknowledged.size();
    }
}
