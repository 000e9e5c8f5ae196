package org.pleiad.groups.conformance.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.pleiad.groups.conformance.history.ByPosition;
import org.pleiad.groups.conformance.history.Call;
import org.pleiad.groups.conformance.history.Calls;
import org.pleiad.groups.conformance.history.GroupChecks;
import org.pleiad.groups.conformance.history.Linearizability;
import org.pleiad.groups.conformance.history.Model;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.Style;

/**
 * The replication core in a world where everything goes wrong that may. Hosts die, with their disk or without, stop for a while, are
 * cut off, are declared dead though they live; members come, go and are promoted; clients ask again at other hosts; members call
 * other groups. What can be said at once is checked at each step ({@link Observer}); at the end all becomes well, and then members
 * must be alike, calls linearizable, and the history must be one that groups promise ({@link GroupChecks}).
 */
public final class DomainSimulation {
    private static final Duration TROUBLE = Duration.ofSeconds(6);

    /** Worlds that run in this process, each on a thread of its own: while there are any, nothing is written to the console. */
    private static final AtomicInteger RUNNING = new AtomicInteger();

    private final String name;
    private final long seed;
    private final SimWorld world;

    /** The world of a seed. */
    public DomainSimulation(String name, long seed, Function<VirtualTime, SimulatedEngine> engines) {
        this.name = name;
        this.seed = seed;
        this.world = new SimWorld(seed, engines);
    }

    /**
     * Lets it happen.
     *
     * @throws SimulationFailure if something must not be so
     */
    public Trace run() {
        Logger logger = Logger.getLogger("org.pleiad.groups");
        Handler handler = new LogToTrace();
        synchronized (RUNNING) {
            logger.setUseParentHandlers(RUNNING.incrementAndGet() == 0);
            logger.addHandler(handler);
        }
        try {
            world.found();
            long end = world.time.nanos() + TROUBLE.toNanos();
            while (world.time.nanos() < end) {
                world.time.run(Duration.ofNanos(1 + world.time.random().nextLong(250_000_000)));
                something();
            }
            heal();
            check();
            world.running.values().forEach(SimHost::close);
            return world.trace;
        } catch (RuntimeException | AssertionError e) {
            throw new SimulationFailure(name, seed, world.trace, e);
        } finally {
            synchronized (RUNNING) {
                logger.removeHandler(handler);
                logger.setUseParentHandlers(RUNNING.decrementAndGet() == 0);
            }
        }
    }

    /** What the core has to say becomes part of what happened; an error is one. */
    private final class LogToTrace extends Handler {
        private final Thread ours = Thread.currentThread();

        @Override
        public void publish(LogRecord record) {
            if (Thread.currentThread() != ours) {
                return; // of another world
            }
            world.trace.say(
                    "    %s: %s",
                    record.getLevel(),
                    new SimpleFormatter().formatMessage(record)
                            + (record.getThrown() == null ? "" : " " + record.getThrown()));
            if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                world.time.wrong("an error was logged: " + new SimpleFormatter().formatMessage(record)
                        + (record.getThrown() == null ? "" : ": " + record.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Calls that were answered. */
    public int answered() {
        return world.clients.stream().mapToInt(SimClient::answered).sum();
    }

    // what happens

    private int chance(int bound) {
        return world.time.random().nextInt(bound);
    }

    private void something() {
        SimHost host = world.anyLively();
        int what = chance(100);
        if (host == null || what < 20) {
            if (!world.down.isEmpty()) {
                world.start(world.down.first());
            }
        } else if (what < 27) {
            world.crash(host, false);
        } else if (what < 28) {
            allDie();
        } else if (what < 32) {
            if (world.isComplete()) {
                world.crash(host, true);
            }
        } else if (what < 38) {
            pause(host);
        } else if (what < 45) {
            cut(host);
        } else if (what < 66) {
            world.trace.say("all hear each other");
            world.network.heal();
            world.engines.cut(SimWorld.DOMAIN, Set.of());
        } else if (what < 72) {
            world.trace.say("%s shall lead", host);
            world.anyHost().domain().transferLeadership(host.id());
        } else if (what < 77) {
            exclude(host);
        } else if (what < 83) {
            leave(host);
        } else if (what < 96) {
            promote(host);
        } else {
            Weather[] weathers = {Weather.CALM, Weather.WINDY, Weather.STORM};
            world.network.weather(weathers[chance(weathers.length)]);
        }
    }

    /** All hosts at once, wherever each of them is in what it does; they come back in any order. */
    private void allDie() {
        world.trace.say("all hosts die");
        List<SimHost> hosts = List.copyOf(world.running.values());
        hosts.forEach(host -> world.crash(host, false));
        for (SimHost host : hosts) {
            world.time.after(world.time.upTo(Duration.ofSeconds(2)), () -> {
                if (world.down.contains(host.id())) {
                    world.start(host.id());
                }
            });
        }
    }

    private void pause(SimHost host) {
        world.trace.say("%s stops", host);
        host.process().pause();
        world.time.after(world.time.upTo(Duration.ofSeconds(3)), () -> {
            world.trace.say("%s goes on", host);
            host.process().resume();
        });
    }

    private void cut(SimHost host) {
        boolean both = chance(3) > 0;
        boolean inward = chance(2) == 0;
        world.trace.say("%s is cut off%s", host, both ? "" : inward ? ", inwards" : ", outwards");
        for (SimHost other : world.running.values()) {
            if (both || inward) {
                world.network.cut(other.id().name(), host.id().name());
            }
            if (both || !inward) {
                world.network.cut(host.id().name(), other.id().name());
            }
        }
        world.engines.cut(SimWorld.DOMAIN, Set.of(host.id()));
    }

    /** A verdict on a host that lives, or is paused at that. */
    private void exclude(SimHost by) {
        SimHost host = world.anyHost();
        if (host == null || host.domain().incarnation() == 0 || world.isReplacing()) {
            return;
        }
        if (chance(2) == 0) {
            pause(host);
        }
        world.trace.say("%s shall be out, says %s", host, by);
        by.domain().exclude(host.id(), host.domain().incarnation(), "somebody took it for dead");
    }

    private void leave(SimHost by) {
        Optional<GroupInfo> group = world.anyGroup(by);
        SimHost host = world.anyHost();
        // who asks the last member to go gives its state up
        if (group.isEmpty() || host == null || !world.isComplete()) {
            return;
        }
        world.trace.say("%s shall leave group %s, says %s", host, group.get().id(), by);
        world.leaves(host, group.get(), world.time.upTo(Duration.ofSeconds(1)));
        by.domain()
                .leave(group.get().id(), new MemberId(host.id(), host.domain().incarnation()));
    }

    private void promote(SimHost by) {
        Optional<GroupInfo> group = world.anyGroup(by);
        // what a passive primary has executed and not logged is lost to it, and with it its state: others need theirs
        boolean passive = group.isPresent() && group.get().definition().style() != Style.ACTIVE;
        if (group.isPresent() && !group.get().view().members().isEmpty() && (!passive || world.isComplete())) {
            List<MemberId> members = group.get().view().members();
            MemberId to = members.get(chance(members.size()));
            world.trace.say(
                    "%s shall be the primary of group %s, says %s",
                    to, group.get().id(), by);
            group.get().view().primary().ifPresent(before -> swing(group.get(), before));
            by.domain().promote(group.get().id(), to);
        }
    }

    /** The primary before becomes it once more: what it had proposed at first may come only then. */
    private void swing(GroupInfo group, MemberId before) {
        world.time.after(world.time.upTo(Duration.ofSeconds(2)), () -> {
            if (world.isComplete()) {
                world.anyHost().domain().promote(group.id(), before);
            }
        });
    }

    // the end

    private void heal() {
        world.trace.say("all becomes well");
        world.network.heal();
        world.network.weather(Weather.CALM);
        world.engines.heal(SimWorld.DOMAIN);
        world.running.values().forEach(host -> host.process().resume());
        for (var host : List.copyOf(world.down)) {
            world.start(host);
        }
        world.clients.forEach(SimClient::end);
        world.require("the end of all calls", () -> world.clients.stream().allMatch(SimClient::isIdle));
        world.require("all groups with all members", world::isComplete);
        world.time.run(Duration.ofSeconds(5)); // what is still under way, as calls of members
    }

    private void check() {
        List<String> wrong = new ArrayList<>(GroupChecks.all(world.observer.history()));
        for (int i = 0; i < world.groups(); i++) {
            alike(world.groupName(i), world.style(i), wrong);
        }
        Calls.byObject(world.observer.history()).forEach((object, calls) -> {
            if (object.endsWith("/counter") || object.contains("/cell-")) {
                linearizable(object, calls, wrong);
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", wrong.subList(0, Math.min(5, wrong.size()))));
        }
    }

    private static void linearizable(String object, List<Call> calls, List<String> wrong) {
        Model model = object.endsWith("/counter") ? Model.counter() : Model.register("0");
        Linearizability.check(calls, model).ifPresent(what -> wrong.add(object + " is not linearizable: " + what));
        List<Call> placed = calls.stream()
                .filter(call -> !call.isKnown() || call.position() > 0)
                .toList();
        ByPosition.check(placed, model).ifPresent(what -> wrong.add(object + " disagrees with its positions: " + what));
    }

    /** What members of a group say of their state, without asking anybody else. */
    private void alike(String group, Style style, List<String> wrong) {
        Set<String> states = new TreeSet<>();
        List<String> all = new ArrayList<>();
        for (SimHost host : world.running.values()) {
            Request request = new Request(Optional.empty(), Long.MAX_VALUE, 0, "dump", true, "dump".getBytes(UTF_8));
            host.domain()
                    .read(host.domain().info(group).orElseThrow().id(), request, Reading.LOCAL)
                    .whenComplete((reply, failure) -> {
                        if (failure == null) {
                            states.add(new String(reply.content(), UTF_8));
                        }
                        all.add(host + ": "
                                + (failure == null ? new String(reply.content(), UTF_8) : failure.toString()));
                    });
        }
        world.time.run(Duration.ofSeconds(2));
        if (states.size() != 1 || style == Style.ACTIVE && all.size() != world.running.size()) {
            wrong.add("members of group " + group + " differ: " + all);
        }
    }

    /** What has happened, in numbers. */
    public Map<String, Integer> numbers() {
        return Map.of("answered", answered(), "executed", world.observer.executions());
    }
}
