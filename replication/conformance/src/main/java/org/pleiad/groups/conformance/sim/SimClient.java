package org.pleiad.groups.conformance.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.pleiad.groups.conformance.history.Event;
import org.pleiad.groups.conformance.history.Event.Outcome;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Reply;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.RequestId;
import org.pleiad.groups.spi.EngineFailure;

/**
 * A client: one call after the other, each at whatever host, and again at another one with the same id when there is no answer; now
 * and then once more when there was one. It knows no host that it could trust.
 */
final class SimClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SimWorld world;
    private final String name;
    private final VirtualEnvironment process;
    private final SplittableRandom random;
    private final Map<Integer, byte[]> replies = new HashMap<>();
    private int number;
    private Current current;
    private boolean ending;
    private int answered;

    /** The call under way. */
    private final class Current implements SimHost.Answer {
        final int of = number;
        final String group;
        final Request request;
        final Optional<Reading> reading;
        int attempts;
        boolean waits;
        final long until = world.time.nanos() + PATIENCE.toNanos();

        Current(String group, Request request, Optional<Reading> reading) {
            this.group = group;
            this.request = request;
            this.reading = reading;
        }

        @Override
        public void answered(SimHost by, Reply reply, Throwable failure) {
            if (reply != null) {
                replied(this, by, reply);
            } else if (current == this) {
                refused(this, by, failure);
            }
        }
    }

    SimClient(SimWorld world, String name) {
        this.world = world;
        this.name = name;
        this.process = new VirtualEnvironment(world.time, name);
        this.random = world.time.split();
        next();
    }

    int answered() {
        return answered;
    }

    /** No further call. */
    void end() {
        ending = true;
    }

    boolean isIdle() {
        return ending && current == null;
    }

    private void next() {
        world.time.after(Duration.ofNanos(random.nextLong(30_000_000)), () -> {
            if (!ending) {
                call();
            }
        });
    }

    private void call() {
        number++;
        String group = world.groupName(random.nextInt(world.groups()));
        String content = content(group);
        String operation = content.split(" ")[0];
        boolean reads = operation.equals("get") || operation.equals("read");
        Optional<Reading> reading = reads && random.nextBoolean() ? Optional.of(Reading.LEASED) : Optional.empty();
        boolean passive = !group.startsWith("ACTIVE"); // of others the places of all calls are looked at
        int unnamed = operation.equals("chance") ? 50 : operation.equals("increment") && passive ? 20 : 0;
        boolean named = reading.isEmpty() && random.nextInt(100) >= unnamed;
        Request request = new Request(
                named ? Optional.of(new RequestId(name, number)) : Optional.empty(),
                process.wallMillis() + PATIENCE.toMillis() + 10_000,
                random.nextBoolean() ? number : 0,
                operation,
                true,
                content.getBytes(UTF_8));
        current = new Current(group, request, reading);
        String[] words = content.split(" ");
        boolean cell = operation.equals("read") || operation.equals("write");
        world.observer.add(new Event.Called(
                name,
                name + "/" + number,
                world.time.nanos(),
                world.groupNumber(group),
                group
                        + (cell
                                ? "/cell-" + words[1]
                                : operation.equals("get") || operation.equals("increment")
                                        ? "/counter"
                                        : "/" + operation),
                operation,
                words.length > 2 ? words[2] : ""));
        attempt(current);
    }

    private String content(String group) {
        int what = random.nextInt(100);
        if (what < 35) {
            return "increment";
        } else if (what < 50) {
            return "get";
        } else if (what < 65) {
            return "write " + random.nextInt(2) + " " + name + "v" + number;
        } else if (what < 78) {
            return "read " + random.nextInt(2);
        } else if (what < 90) {
            return "chance";
        }
        // only to groups that come later: callers that wait for each other would wait for ever
        int own = Integer.parseInt(group.substring(group.lastIndexOf('-') + 1));
        return own + 1 < world.groups()
                ? "send " + world.groupName(own + 1) + " " + (1 + random.nextInt(9))
                : "increment";
    }

    private void attempt(Current call) {
        if (current != call) {
            return;
        }
        if (world.time.nanos() > call.until) {
            finish(call, Outcome.MAYBE, "no answer within " + PATIENCE);
            return;
        }
        int attempt = ++call.attempts;
        call.waits = false;
        send(call);
        world.time.after(Duration.ofMillis(200 + random.nextInt(1_300)), () -> {
            if (current == call && call.attempts == attempt) {
                timeout(call);
            }
        });
    }

    private void timeout(Current call) {
        if (call.request.id().isEmpty() && call.reading.isEmpty()) {
            finish(call, Outcome.MAYBE, "no answer");
        } else {
            attempt(call);
        }
    }

    private void send(Current call) {
        SimHost host = world.anyHost();
        boolean[] arrived = new boolean[1]; // what has no id is not doubled on its way: no transport does that
        if (host != null) {
            world.network.carry(name, host.id().name(), host.process(), () -> {
                if (!arrived[0] || call.request.id().isPresent()) {
                    arrived[0] = true;
                    host.arrives(name, process, call.group, call.request, new SimHost.Call(call.reading, call));
                }
            });
        }
    }

    private void replied(Current call, SimHost by, Reply reply) {
        if (call.request.id().isPresent()) {
            byte[] before = replies.putIfAbsent(call.of, reply.content());
            if (before != null && !Arrays.equals(before, reply.content())) {
                world.time.wrong(by + " answers " + name + "/" + call.of + " with \""
                        + new String(reply.content(), UTF_8) + "\", and it was \"" + new String(before, UTF_8) + "\"");
            }
        }
        if (current == call) {
            answered++;
            finish(call, Outcome.OK, new String(reply.content(), UTF_8));
            if (call.request.id().isPresent() && random.nextInt(10) == 0) {
                world.time.after(Duration.ofMillis(random.nextInt(3_000)), () -> send(call));
            }
        }
    }

    private void refused(Current call, SimHost by, Throwable failure) {
        if (failure instanceof GroupRefusal refusal) {
            if (refusal.reason() == GroupRefusal.Reason.INVALID) {
                world.time.wrong(by + " refuses " + name + "/" + call.of + ": " + refusal.getMessage());
            }
            boolean over = refusal.reason() == GroupRefusal.Reason.EXPIRED
                    || call.request.id().isEmpty() && refusal.mayBeExecuted();
            if (over && call.reading.isEmpty()) {
                finish(call, Outcome.MAYBE, refusal.reason().toString());
                return;
            }
        } else if (!(failure instanceof IllegalStateException)) {
            world.time.wrong(by + " fails " + name + "/" + call.of + " with " + failure);
        } else if (failure instanceof EngineFailure) {
            world.time.wrong(by + " lets a failure of its engine out: " + failure);
        }
        if (!call.waits) {
            call.waits = true;
            world.time.after(Duration.ofMillis(20 + random.nextInt(100)), () -> attempt(call));
        }
    }

    private void finish(Current call, Outcome outcome, String result) {
        world.trace.say(
                "%s/%s: %s at %s: %s %s",
                name, call.of, new String(call.request.content(), UTF_8), call.group, outcome, result);
        // of a repetition's reply the position is not that of the execution
        long place = world.observer.place(call.group, call.request);
        world.observer.add(new Event.Answered(name, name + "/" + call.of, world.time.nanos(), outcome, result, place));
        current = null;
        next();
    }
}
