package org.pleiad.groups.conformance.sim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainListener;
import org.pleiad.groups.core.Domains;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.core.Reply;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.RequestId;
import org.pleiad.groups.core.StateTransfer;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostId;

/** A process with a host of the domain, and what a careful operator does with it: it enters, joins all groups, and comes back. */
final class SimHost {
    private static final Duration AGAIN = Duration.ofMillis(150);

    private final SimWorld world;
    private final HostId id;
    private final int life;
    private final VirtualEnvironment process;
    private final GroupEngine engine;
    private final Domain domain;
    private Domain domainOnceOpen;
    private final Map<GroupId, Integer> complete = new HashMap<>();
    private final Map<GroupId, Integer> versions = new HashMap<>();

    SimHost(SimWorld world, HostId id, int life, DomainConfig config) {
        this.world = world;
        this.id = id;
        this.life = life;
        process = new VirtualEnvironment(world.time, id.name());
        process.skew(Duration.ofMillis(world.time.random().nextInt(4_000) - 2_000));
        engine = world.engines.engine(process, world.network.links(process));
        domain = Domains.open(new Overheard(engine, world.observer, () -> domainOnceOpen), config, process, transfer());
        domainOnceOpen = domain;
        domain.listen(new Listener());
        domain.serve(null, group -> new SimObject(this, group));
        enter();
    }

    HostId id() {
        return id;
    }

    VirtualEnvironment process() {
        return process;
    }

    Domain domain() {
        return domain;
    }

    Observer observer() {
        return world.observer;
    }

    boolean isHere() {
        return process.isAlive();
    }

    void later(Runnable task) {
        world.time.after(AGAIN, () -> process.inside(task));
    }

    private void enter() {
        domain.enter().whenComplete((position, failure) -> {
            if (!isHere()) {
                return;
            }
            if (failure != null) {
                later(this::enter);
            } else {
                world.trace.say("%s has entered at %s", this, position);
                join();
            }
        });
    }

    /** Joins whatever it is no member of, now and again. */
    private void join() {
        if (domain.incarnation() == 0) {
            return;
        }
        for (GroupInfo group : domain.groups()) {
            if (world.shallJoin(this, group)
                    && !Integer.valueOf(group.view().version()).equals(complete.get(group.id()))) {
                domain.join(group.id()).whenComplete((view, failure) -> {
                    if (failure == null && isHere()) {
                        complete.put(group.id(), view.version());
                    }
                });
            }
        }
        later(this::join);
    }

    /** Whether it is a member of all groups that it knows, and has the states. */
    boolean isComplete() {
        List<GroupInfo> groups = domain.groups();
        return domain.incarnation() != 0
                && groups.size() == world.groups()
                && groups.stream()
                        .allMatch(
                                group -> Integer.valueOf(group.view().version()).equals(complete.get(group.id()))
                                        && group.view().members().contains(new MemberId(id, domain.incarnation())));
    }

    /** Is told what the log decides. */
    private final class Listener implements DomainListener {
        @Override
        public void view(GroupInfo group) {
            Integer before = versions.put(group.id(), group.view().version());
            if (before != null && before > group.view().version()) {
                world.time.wrong(SimHost.this + " has version " + group.view().version() + " of group " + group.id()
                        + " after " + before);
            }
            world.observer.agreed(SimHost.this, group.view());
        }

        @Override
        public void excluded(String reason) {
            world.trace.say("%s is excluded: %s", SimHost.this, reason);
            complete.clear();
            later(SimHost.this::enter);
        }

        @Override
        public void diverged(GroupId group, MemberId member, String how) {
            world.time.wrong(SimHost.this + " is told that " + member + " of group " + group + " has diverged: " + how);
        }
    }

    // requests

    /** A request arrives here; the answer goes back the way it came. */
    void arrives(String from, VirtualEnvironment back, String group, Request request, Call call) {
        Optional<GroupInfo> info = domain.info(group);
        CompletionStage<Reply> stage = info.isEmpty()
                ? CompletableFuture.failedFuture(new IllegalStateException("no group yet"))
                : call.reading().isPresent()
                        ? domain.read(info.get().id(), request, call.reading().get())
                        : domain.invoke(info.get().id(), request);
        stage.whenComplete((reply, failure) -> {
            if (isHere()) {
                world.network.carry(id.name(), from, back, () -> call.answer().answered(this, reply, failure));
            }
        });
    }

    /** How a request is made, and who is told. */
    record Call(Optional<org.pleiad.groups.core.Reading> reading, Answer answer) {}

    /** Who made a request. */
    interface Answer {
        /** One of both is {@code null}. */
        void answered(SimHost by, Reply reply, Throwable failure);
    }

    /** A nested call, made from here, at whatever host, until one answers. */
    CompletionStage<byte[]> nested(String group, RequestId requestId, String content) {
        CompletableFuture<byte[]> result = new CompletableFuture<>();
        Request request = new Request(
                Optional.of(requestId),
                process.wallMillis() + 600_000,
                0,
                "receive",
                true,
                content.getBytes(StandardCharsets.UTF_8));
        nestedAgain(group, request, result);
        return result;
    }

    private void nestedAgain(String group, Request request, CompletableFuture<byte[]> result) {
        if (result.isDone() || !isHere()) {
            return;
        }
        SimHost target = world.anyHost();
        if (target != null) {
            world.network.carry(
                    id.name(),
                    target.id.name(),
                    target.process,
                    () -> target.arrives(
                            id.name(), process, group, request, new Call(Optional.empty(), (by, reply, failure) -> {
                                if (reply != null) {
                                    result.complete(reply.content());
                                }
                            })));
        }
        world.time.after(Duration.ofMillis(400), () -> process.inside(() -> nestedAgain(group, request, result)));
    }

    // states

    private StateTransfer transfer() {
        return (from, group, position) -> {
            CompletableFuture<InputStream> stage = new CompletableFuture<>();
            SimHost donor = world.host(from.id());
            if (donor != null) {
                world.network.carry(
                        id.name(), from.id().name(), donor.process, () -> donor.give(this, group, position, stage));
            }
            world.time.after(
                    Duration.ofMillis(800),
                    () -> process.inside(
                            () -> stage.completeExceptionally(new IOException("host " + from + " does not answer"))));
            return stage;
        };
    }

    private void give(SimHost to, GroupId group, long position, CompletableFuture<InputStream> stage) {
        byte[] octets;
        try (InputStream in = domain.captured(group, position)) {
            octets = in.readAllBytes();
        } catch (IOException e) {
            world.network.carry(id.name(), to.id.name(), to.process, () -> stage.completeExceptionally(e));
            return;
        }
        boolean dies = world.time.chance(100);
        int length = dies ? world.time.random().nextInt(octets.length + 1) : octets.length;
        InputStream whole = new ByteArrayInputStream(octets, 0, length);
        InputStream in = dies ? new SequenceInputStream(whole, new Broken()) : whole;
        world.network.carry(id.name(), to.id.name(), to.process, () -> stage.complete(in));
    }

    /** What is read from a donor that has died. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the donor died");
        }
    }

    // the end

    void kill() {
        process.kill();
        for (GroupInfo group : domain.groups()) {
            world.observer.add(new org.pleiad.groups.conformance.history.Event.Ended(
                    toString(), group.id().value()));
        }
    }

    void close() {
        domain.close();
        engine.close();
    }

    @Override
    public String toString() {
        return id + "'" + life;
    }
}
