package org.pleiad.groups.core;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.core.Replica.Phase;
import org.pleiad.groups.core.Replica.RoleView;
import org.pleiad.groups.spi.Environment.SerialExecutor;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes this host do what the log says of it: keeps a replica for each group of which it is a member, tells replicas their views, and
 * publishes what callers look at. By the thread that applies.
 */
final class LocalReplicas {
    private static final Logger LOG = LoggerFactory.getLogger(LocalReplicas.class);

    private final Share share;
    // one for a group as long as it is here: a replica that begins anew follows the old one's last task
    private final Map<GroupId, SerialExecutor> executors = new TreeMap<>();

    LocalReplicas(Share share) {
        this.share = share;
    }

    private HostId self() {
        return share.self();
    }

    /** A new or changed group, for those who ask and listen. */
    void publish(GroupState group) {
        share.groups.put(group.id, group.info());
        share.names.put(group.definition.name(), group.id);
        share.counters().views.increment();
        share.tell(listener -> listener.view(group.info()));
    }

    /** A group has another view. */
    void follow(GroupState group, String why) {
        group.viewed(share.state.hosts);
        publish(group);
        Replica replica = share.replicas.get(group.id);
        MemberState member = group.holder(self());
        if (replica == null) {
            return;
        }
        if (member == null) {
            share.replicas.remove(group.id);
            replica.leave(new GroupRefusal(
                    Reason.NOT_A_MEMBER,
                    "host " + self() + " is no member of group " + group.id + " any more: " + why,
                    group.info().view().primary()));
        } else {
            replica.view(role(group, member));
        }
    }

    private RoleView role(GroupState group, MemberState member) {
        boolean own =
                group.asleep == null && share.incarnation() != 0 && member.id.incarnation() == share.incarnation();
        boolean alone = group.asleep != null || group.readyMembers() == (member.ready ? 1 : 0);
        return new RoleView(group.info(), group.term, own && member.id.equals(group.primary), own, alone);
    }

    /** A host has joined a group, this one perhaps. */
    void joined(Place place, GroupState group, boolean first) {
        HostId joiner = place.header().host();
        MemberState member = group.member(self());
        Replica replica = share.replicas.get(group.id);
        if (!joiner.equals(self())) {
            if (group.isOrdered() && replica != null && !first && isDonor(group, place.position())) {
                share.captures.order(replica, place.position(), place.index());
            }
            follow(group, "");
        } else if (share.incarnation() != member.id.incarnation() && replica != null) {
            // replay: the state here follows from the log, whatever had been the matter
            replica.since(member.since);
            follow(group, "");
        } else {
            group.viewed(share.state.hosts);
            publish(group);
            if (replica != null) {
                replica.end(new GroupRefusal(Reason.NOT_A_MEMBER, "the member begins anew"));
                share.replicas.remove(group.id);
            }
            begin(place, group, member, first);
        }
        if (joiner.equals(self())) {
            Replica made = share.replicas.get(group.id);
            if (made != null && member.ready) {
                made.enqueue(new Attached(group.info()));
            }
        } else if (first || !group.isOrdered()) {
            share.joining.complete(group.info(), joiner);
        }
    }

    /** The member of this host has its object, and takes part. */
    private record Attached(GroupInfo group) implements Task {
        @Override
        public void run(Replica replica) {
            replica.share().joining.complete(group, replica.share().self());
        }

        @Override
        public void dropped(GroupRefusal why) {
            // whoever waits is told by the bound, or by the next attempt
        }
    }

    private boolean isDonor(GroupState group, long joined) {
        for (MemberId donor : group.donors(joined)) {
            if (donor.host().equals(self())) {
                return true;
            }
        }
        return false;
    }

    private void begin(Place place, GroupState group, MemberState member, boolean first) {
        share.rejoining.remove(group.id);
        if (first || !group.isOrdered()) {
            add(group, member, Phase.UNATTACHED, null);
        } else if (share.incarnation() == member.id.incarnation()) {
            Replica replica = add(group, member, Phase.JOINING, null);
            share.joining.fetch(replica, Membership.addresses(share.state, group.donors(place.position())));
        }
        // else replay: what it got beside the log then is not here; it begins anew in the next life
    }

    private Replica add(GroupState group, MemberState member, Phase phase, byte[] restored) {
        return add(group, member, phase, restored, role(group, member));
    }

    private Replica add(GroupState group, MemberState member, Phase phase, byte[] restored, RoleView role) {
        SerialExecutor executor = executors.computeIfAbsent(
                group.id, id -> share.environment().serial("pleiad-group-" + share.domain() + "-" + id));
        Replica replica = new Replica(share, group.id, member.since, phase, role, executor);
        if (restored != null) {
            replica.restore(new ByteArrayInputStream(restored));
        }
        share.replicas.put(group.id, replica);
        if (phase == Phase.UNATTACHED) {
            share.expectFactory(replica);
            replica.wake();
        }
        return replica;
    }

    /** A member is one with the state. */
    void isMember(GroupState group, MemberState member) {
        if (member.ready) {
            share.joining.complete(group.info(), member.id.host());
        }
    }

    void removed(GroupState group) {
        share.groups.remove(group.id);
        share.names.remove(group.definition.name(), group.id);
        share.captures.dropAll(group.id);
        GroupRefusal why = new GroupRefusal(Reason.UNKNOWN_GROUP, "group " + group.id + " is no more");
        Replica replica = share.replicas.remove(group.id);
        if (replica != null) {
            replica.leave(why);
        }
        share.joining.removed(group.id, why);
        executors.remove(group.id);
        share.tell(listener -> listener.removed(group.info()));
    }

    void invited(Item.Invite invite) {
        GroupInfo info = share.groups.get(invite.group());
        if (info != null
                && invite.host().equals(self())
                && share.incarnation() != 0
                && share.factory(info.definition().name()) != null) {
            share.propose(new Item.Join(invite.group(), false));
        }
    }

    /** This host's member was taken out, and comes back. */
    void comeBack(GroupId group) {
        if (share.incarnation() != 0) {
            share.propose(new Item.Join(group, false));
        }
    }

    /** A member goes on, as the only one that has the state. */
    private void wake(GroupState group, long since) {
        Replica replica = share.replicas.get(group.id);
        Item item = new Item.Return(group.id, since, replica != null && replica.since() == since);
        if (group.isPassive()) {
            // what it had executed and not logged counts now, and updates that come after it must not be here without
            // it
            share.background(() -> share.keeping.keep(() -> share.propose(item)));
        } else {
            share.propose(item);
        }
    }

    /** A life has begun: members of the earlier one whose state is not here begin anew, and those that alone have it go on. */
    void recover() {
        for (GroupState group : share.state.groups.values()) {
            MemberState asleep = group.asleep;
            if (asleep != null && asleep.id.host().equals(self())) {
                wake(group, asleep.since);
            }
            MemberState member = group.member(self());
            if (member != null && !share.replicas.containsKey(group.id)) {
                share.rejoin(group.id);
            }
        }
    }

    /** This host's life is over: nothing of it counts from here on. */
    void lifeOver(String reason) {
        if (share.incarnation() == 0) {
            return;
        }
        share.life(0);
        share.rejoining.clear();
        String why = "host " + self() + " was excluded from domain " + share.domain() + ": " + reason;
        share.proposals().end(why);
        share.joining.failAll(new GroupRefusal(Reason.NO_MAJORITY, why));
        share.tell(listener -> listener.excluded(reason));
    }

    /** All of it comes from elsewhere. */
    void install(DomainSnapshot.Contents contents, List<GroupId> gone) {
        GroupRefusal why = new GroupRefusal(Reason.NOT_A_MEMBER, "this host took over a state from another one");
        Map<GroupId, Replica> before = new TreeMap<>(share.replicas);
        before.values().removeIf(replica -> keeps(replica, contents));
        before.forEach((id, replica) -> {
            replica.end(why);
            share.replicas.remove(id);
        });
        for (GroupId id : gone) {
            GroupInfo info = share.groups.remove(id);
            share.names.remove(info.definition().name(), id);
            share.joining.removed(id, new GroupRefusal(Reason.UNKNOWN_GROUP, "group " + id + " is no more"));
            share.tell(listener -> listener.removed(info));
        }
        HostState host = share.state.hosts.get(self());
        if (host == null || !host.alive || host.incarnation != share.incarnation()) {
            lifeOver("it was, while it did not hear of it");
        }
        boolean ours = host != null && share.incarnation() == 0 && share.entering.isLife(host);
        if (ours) {
            share.life(host.incarnation);
        }
        boolean anyKept = false;
        for (GroupState group : share.state.groups.values()) {
            publish(group);
            MemberState member = group.holder(self());
            byte[] restored = contents.replicas().get(group.id);
            Replica kept = share.replicas.get(group.id);
            if (kept != null) {
                catchUp(kept, group, member, share.applied());
                anyKept = true;
            } else if (member != null && restored == null && isBeforeItsBeginning(group, member)) {
                beginThere(group, member);
                anyKept = true;
            } else if (member != null && (restored != null || !group.isOrdered())) {
                add(group, member, Phase.UNATTACHED, restored);
            }
        }
        if (ours) {
            share.proposals().begin(host.incarnation);
            share.entering.began(host.incarnation);
        }
        if (share.incarnation() != 0) {
            recover();
            ready();
        }
        if (anyKept) {
            share.background(() -> share.keeping.keep(() -> {}));
        }
    }

    /**
     * Whether a replica stays although the state from elsewhere has none for it: what the log had for it meanwhile comes out of the
     * group's tail.
     */
    private boolean keeps(Replica replica, DomainSnapshot.Contents contents) {
        GroupState group = share.state.groups.get(replica.group());
        MemberState member = group == null ? null : group.holder(self());
        if (member == null
                || !group.isOrdered()
                || member.since != replica.since()
                || replica.phase() != Phase.RUNNING && replica.phase() != Phase.UNATTACHED) {
            return false;
        }
        boolean complete = group.tail.reaches(share.applied());
        if (contents.replicas().containsKey(group.id)) {
            // what a primary has executed and not logged, others may have in states that it gave them: it must not
            // forget it
            return group.isPassive() && complete;
        }
        if (!complete && group.isLast(member)) {
            LOG.error(
                    "Domain {}, group {}: the log after position {} was cut before the last member with the state had"
                            + " it; the group goes on without what was there",
                    share.domain(),
                    group.definition.name(),
                    share.applied());
        }
        return complete || group.isLast(member);
    }

    /** Whether this host's member began with a new object where this host has not been: all that object was told is in the tail. */
    private boolean isBeforeItsBeginning(GroupState group, MemberState member) {
        return group.isOrdered()
                && member.fresh
                && share.applied() < member.since
                && group.tail.beginning(member.since).isPresent();
    }

    private void beginThere(GroupState group, MemberState member) {
        RoleView role = role(group, member, group.tail.beginning(member.since).orElseThrow());
        catchUp(add(group, member, Phase.UNATTACHED, null, role), group, member, member.since - 1);
    }

    /** What this host's member was in a view of the past. */
    private RoleView role(GroupState group, MemberState member, GroupTail.Mark mark) {
        if (mark.view().version() == group.version) {
            return role(group, member);
        }
        GroupInfo then = new GroupInfo(group.id, group.definition, mark.view());
        return new RoleView(then, mark.term(), false, false, mark.alone());
    }

    /** Gives a replica that stayed what the log had for it meanwhile, in its order. */
    private void catchUp(Replica kept, GroupState group, MemberState member, long from) {
        group.tail.after(from, entry -> {
            if (entry.view() != null) {
                if (entry.view().view().version() > kept.newest().info().view().version()) {
                    kept.view(role(group, member, entry.view()));
                }
            } else if (entry.item() instanceof Item.Invoke invoke) {
                kept.enqueue(new OrderedRequest(
                        entry.position(), entry.index(), entry.millis(), invoke.request(), Optional.empty()));
            } else if (entry.item() instanceof Item.Update update) {
                kept.enqueue(new Change(update, entry.position(), entry.millis()));
            } else if (entry.item() instanceof Item.Nested nested) {
                kept.nested().logged(nested);
            }
        });
        kept.enqueue(new Skipped(group.updates, share.applied(), share.state.clock.millis()));
        if (kept.newest().info().view().version() != group.version) {
            kept.view(role(group, member)); // what was said of it is in no tail any more
        }
    }

    /** Members that waited for a state and have one now, out of a state of all: others are told. */
    void ready() {
        for (GroupState group : share.state.groups.values()) {
            MemberState member = group.member(self());
            if (member != null && !member.ready && member.id.incarnation() == share.incarnation() && has(group)) {
                share.propose(new Item.Ready(group.id, member.since));
            }
        }
    }

    private boolean has(GroupState group) {
        Replica replica = share.replicas.get(group.id);
        return replica != null && replica.phase() != Phase.JOINING;
    }
}
