package org.pleiad.groups.core;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** The front of a host's share: what callers ask becomes items of the log, or is answered from what is published. Any thread. */
final class ReplicatedDomain implements Domain {
    private final Share share;
    private final Calls calls;
    private final Duration membershipBound;

    ReplicatedDomain(Share share) {
        this.share = share;
        this.calls = new Calls(share);
        // a state has to be brought, which may be large
        this.membershipBound = share.config().timing().outcome().multipliedBy(6);
    }

    @Override
    public HostAddress self() {
        return share.config().self();
    }

    @Override
    public long incarnation() {
        return share.incarnation();
    }

    @Override
    public DomainStatus status() {
        return share.engine().status();
    }

    @Override
    public void listen(DomainListener listener) {
        share.listen(listener);
    }

    @Override
    public List<HostInfo> hosts() {
        return share.hosts;
    }

    /** A stage that fails with refusals alone, whatever the other one fails with. */
    private static <T> CompletionStage<T> when(CompletionStage<?> done, Supplier<T> result) {
        CompletableFuture<T> stage = new CompletableFuture<>();
        done.whenComplete((value, failure) -> {
            if (failure != null) {
                stage.completeExceptionally(Failures.refusal(failure));
                return;
            }
            try {
                stage.complete(result.get());
            } catch (RuntimeException e) {
                stage.completeExceptionally(Failures.refusal(e));
            }
        });
        return stage;
    }

    private CompletionStage<Void> change(Item item) {
        return when(share.proposeChange(item), () -> null);
    }

    private GroupInfo present(GroupId group) {
        return share.info(group).orElseThrow(() -> unknown(group));
    }

    private GroupRefusal unknown(GroupId group) {
        return new GroupRefusal(Reason.UNKNOWN_GROUP, "there is no group " + group + " in domain " + share.domain());
    }

    @Override
    public CompletionStage<Long> enter() {
        return share.entering.enter();
    }

    @Override
    public CompletionStage<Void> exclude(HostId host, long incarnation, String reason) {
        return change(new Item.Exclude(host, incarnation, reason));
    }

    @Override
    public CompletionStage<Void> drain(HostId host, boolean draining) {
        return change(new Item.Drain(host, draining));
    }

    @Override
    public CompletionStage<Void> addHost(HostAddress host) {
        return when(share.engine().addHost(host), () -> null);
    }

    @Override
    public CompletionStage<Void> removeHost(HostId host) {
        long life = 0;
        for (HostInfo info : share.hosts) {
            if (info.address().id().equals(host) && info.alive()) {
                life = info.incarnation();
            }
        }
        CompletionStage<Void> out =
                life == 0 ? CompletableFuture.completedFuture(null) : exclude(host, life, "it is taken out");
        return when(out.thenCompose(done -> share.engine().removeHost(host)), () -> null);
    }

    @Override
    public CompletionStage<Void> transferLeadership(HostId to) {
        return when(share.engine().transferLeadership(to), () -> null);
    }

    @Override
    public CompletionStage<GroupInfo> create(GroupDefinition definition) {
        return when(
                share.proposeChange(new Item.Create(definition)),
                () -> info(definition.name())
                        .orElseThrow(() -> new GroupRefusal(
                                Reason.UNKNOWN_GROUP, "group " + definition.name() + " was removed at once")));
    }

    @Override
    public CompletionStage<Void> remove(GroupId group) {
        return change(new Item.Remove(group));
    }

    @Override
    public CompletionStage<GroupInfo> redefine(GroupId group, GroupDefinition definition) {
        return when(share.proposeChange(new Item.Redefine(group, definition)), () -> present(group));
    }

    @Override
    public Optional<GroupInfo> info(GroupId group) {
        return share.info(group);
    }

    @Override
    public Optional<GroupInfo> info(String name) {
        GroupId id = share.names.get(name);
        return id == null ? Optional.empty() : share.info(id);
    }

    @Override
    public List<GroupInfo> groups() {
        return new ArrayList<>(share.groups.values());
    }

    @Override
    public void serve(String name, Member.Factory factory) {
        share.serve(name, factory);
    }

    @Override
    public CompletionStage<View> join(GroupId group) {
        GroupInfo info = share.groups.get(group);
        if (info != null && share.factory(info.definition().name()) == null) {
            return CompletableFuture.failedFuture(new GroupRefusal(
                    Reason.INVALID,
                    "nothing serves group " + info.definition().name() + " at host " + share.self()
                            + ": call serve() first"));
        }
        return join(group, share.self(), new Item.Join(group, false));
    }

    @Override
    public CompletionStage<View> join(GroupId group, MemberId at) {
        return at.host().equals(share.self()) ? join(group) : join(group, at.host(), new Item.Invite(group, at.host()));
    }

    private CompletionStage<View> join(GroupId group, HostId host, Item item) {
        if (!share.groups.containsKey(group)) {
            return CompletableFuture.failedFuture(unknown(group));
        }
        CompletableFuture<View> view = share.joining.await(group, host, membershipBound);
        share.proposeChange(item).whenComplete((position, failure) -> {
            if (failure != null) {
                share.joining.fail(group, host, Failures.refusal(failure));
            }
        });
        return view;
    }

    @Override
    public CompletionStage<View> leave(GroupId group, MemberId member) {
        return when(
                share.proposeChange(new Item.Leave(group, member, "it was asked to")),
                () -> present(group).view());
    }

    @Override
    public CompletionStage<View> promote(GroupId group, MemberId member) {
        return when(
                share.proposeChange(new Item.Promote(group, member)),
                () -> present(group).view());
    }

    @Override
    public CompletionStage<Reply> invoke(GroupId group, Request request) {
        return calls.invoke(group, request);
    }

    @Override
    public CompletionStage<Reply> read(GroupId group, Request request, Reading reading) {
        return reading == Reading.ORDERED ? calls.invoke(group, request) : calls.read(group, request, reading);
    }

    @Override
    public InputStream captured(GroupId group, long position) throws IOException {
        return share.captures.open(group, position);
    }

    @Override
    public DomainStatistics statistics() {
        long waiting = 0;
        long remembered = 0;
        for (Replica replica : share.replicas.values()) {
            waiting += replica.waiting();
            remembered += replica.state().table.size();
        }
        return share.counters().statistics(waiting, remembered);
    }

    @Override
    public void close() {
        share.close();
    }

    @Override
    public String toString() {
        return "host " + share.self() + " of domain " + share.domain();
    }
}
