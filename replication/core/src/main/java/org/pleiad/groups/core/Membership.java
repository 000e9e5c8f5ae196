package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the log decides about hosts, groups and members. Everything here follows from the entries and the state alone; what this host
 * does about it is in {@link LocalReplicas}. By the thread that applies.
 */
final class Membership {
    private static final Logger LOG = LoggerFactory.getLogger(Membership.class);

    private final Share share;
    private final LocalReplicas local;
    private final GroupRegistry registry;
    private final Sleep sleep;

    Membership(Share share) {
        this.share = share;
        this.local = new LocalReplicas(share);
        this.registry = new GroupRegistry(share, local);
        this.sleep = new Sleep(share, local);
    }

    private DomainState state() {
        return share.state;
    }

    // hosts

    void enter(long position, EntryHeader header, Item.Enter item) {
        HostId id = header.host();
        if (state().isSucceeded(id)) {
            return; // it comes late: another one is there in its place, since its disk or memory is lost
        }
        HostState host = state().hosts.computeIfAbsent(id, h -> new HostState(item.address()));
        if (!host.isNewLife(item.nonce())) {
            return;
        }
        boolean goesOn = host.alive && item.kept() != 0 && item.kept() == host.incarnation;
        host.begin(item.address(), position, item.nonce());
        host.heard(header);
        state().clock.advance(header.wallMillis(), state().hosts.values());
        boolean ours = id.equals(share.self()) && share.entering.isOurs(item.nonce());
        if (ours) {
            share.life(position);
        } else if (id.equals(share.self())) {
            local.lifeOver("another process entered as host " + id);
        }
        publishHosts();
        for (GroupState group : state().groups.values()) {
            MemberState member = group.member(id);
            if (member == null) {
                continue;
            }
            boolean primary = member.id.equals(group.primary);
            if (goesOn && member.ready) {
                member.id = new MemberId(id, position);
                group.primary = primary ? null : group.primary;
                group.changed(position);
                if (primary) {
                    group.reappoint(member.id);
                }
            } else {
                lost(position, group, member, "its host began another life");
                continue;
            }
            local.follow(group, "its host began another life");
        }
        endPredecessors(position, id);
        sleep.forget(id);
        if (ours) {
            LOG.info("Domain {}: host {} lives, incarnation {}", share.domain(), id, position);
            share.proposals().begin(position);
            share.entering.began(position);
            local.recover();
        }
    }

    /** Hosts in whose place another one is there have lost what they had: their lives are over. */
    private void endPredecessors(long position, HostId successor) {
        for (var other : state().hosts.entrySet()) {
            if (other.getValue().alive && successor.succeeds(other.getKey())) {
                other.getValue().alive = false;
                publishHosts();
                for (GroupState group : state().groups.values()) {
                    MemberState member = group.member(other.getKey());
                    if (member != null) {
                        lost(position, group, member, "host " + successor + " is there in its place");
                    }
                }
            }
        }
    }

    private void exclude(Place place, Item.Exclude item, Slot slot) {
        if (state().isAlive(item.host(), item.incarnation())) {
            state().hosts.get(item.host()).alive = false;
            LOG.info(
                    "Domain {}: host {}, incarnation {}, is out: {}",
                    share.domain(),
                    item.host(),
                    item.incarnation(),
                    item.reason());
            publishHosts();
            for (GroupState group : state().groups.values()) {
                MemberState member = group.member(item.host());
                if (member != null) {
                    lost(place.position(), group, member, "its host is out: " + item.reason());
                }
            }
            place.done(slot);
            if (item.host().equals(share.self()) && item.incarnation() == share.incarnation()) {
                local.lifeOver(item.reason());
            }
        } else {
            place.done(slot);
        }
    }

    private void publishHosts() {
        share.hosts = state().hostInfos();
        share.tell(listener -> listener.hosts(share.hosts));
    }

    // all that is decided by items

    void apply(Place place, Item item, Slot slot) {
        if (item instanceof Item.Join join) {
            join(place, join, slot);
        } else if (item instanceof Item.Ready ready) {
            ready(place, ready, slot);
        } else if (item instanceof Item.Return back) {
            sleep.comesBack(place, back);
            place.done(slot);
        } else if (item instanceof Item.Leave leave) {
            GroupState group = group(leave.group(), slot);
            MemberState member = group == null ? null : group.member(leave.member());
            if (member != null) {
                take(place.position(), group, member, leave.reason());
            }
            place.done(slot);
        } else if (item instanceof Item.Promote promote) {
            promote(place, promote, slot);
        } else if (item instanceof Item.Exclude exclude) {
            exclude(place, exclude, slot);
        } else if (item instanceof Item.Drain drain) {
            HostState host = state().hosts.get(drain.host());
            if (host != null) {
                host.draining = drain.draining();
                publishHosts();
            }
            place.done(slot);
        } else if (item instanceof Item.Create create) {
            registry.create(place, create, slot);
        } else if (item instanceof Item.Remove remove) {
            registry.remove(place, remove, slot);
        } else if (item instanceof Item.Redefine redefine) {
            registry.redefine(place, redefine, slot);
        } else {
            if (item instanceof Item.Invite invite) {
                local.invited(invite);
            } else if (item instanceof Item.Tick) {
                state().trim();
            }
            place.done(slot);
        }
    }

    private GroupState group(GroupId id, Slot slot) {
        GroupState group = state().groups.get(id);
        if (group == null) {
            Place.fail(slot, Reason.UNKNOWN_GROUP, "there is no group " + id + " in domain " + share.domain());
        }
        return group;
    }

    // members

    private void join(Place place, Item.Join item, Slot slot) {
        GroupState group = group(item.group(), slot);
        if (group == null) {
            return;
        }
        MemberId id = place.proposer();
        MemberState member = group.member(id.host());
        if (member != null && (!item.again() || member.since == place.position())) {
            place.done(slot);
            local.isMember(group, member);
            return;
        }
        if (sleep.keepsOut(place, group, item, slot)) {
            return;
        }
        if (member == null && !item.again() && state().hosts.get(id.host()).draining) {
            Place.fail(slot, Reason.INVALID, "host " + id.host() + " is to get no new members: it is being drained");
            return;
        }
        if (member != null) {
            group.members.remove(member);
            share.captures.drop(group.id, member.since);
        }
        boolean first = group.readyMembers() == 0;
        if (first && member != null && group.isOrdered()) {
            LOG.error(
                    "Domain {}, group {}: the last member with its state has lost it; the group begins with a new object",
                    share.domain(),
                    group.definition.name());
        }
        if (first) {
            group.beginAnew();
        }
        MemberState joined = new MemberState(id, place.position(), first || !group.isOrdered());
        joined.fresh = first;
        group.members.add(joined);
        group.changed(place.position());
        local.joined(place, group, first);
        place.done(slot);
    }

    private void ready(Place place, Item.Ready item, Slot slot) {
        GroupState group = group(item.group(), slot);
        if (group == null) {
            return;
        }
        MemberState member = group.member(place.proposer());
        if (member != null && member.since == item.position() && !member.ready) {
            member.ready = true;
            share.captures.drop(group.id, member.since);
            local.isMember(group, member);
        }
        place.done(slot);
    }

    /** A member goes: a view without it. */
    private void take(long position, GroupState group, MemberState member, String why) {
        group.members.remove(member);
        share.captures.drop(group.id, member.since);
        group.changed(position);
        local.follow(group, why);
    }

    /** The life of a member's host is over. */
    private void lost(long position, GroupState group, MemberState member, String why) {
        group.lost(member, position);
        share.captures.drop(group.id, member.since);
        if (group.asleep == member) {
            LOG.warn(
                    "Domain {}, group {}: {} was the last member with its state; the group goes on when that one is"
                            + " back: {}",
                    share.domain(),
                    group.definition.name(),
                    member.id,
                    why);
        }
        local.follow(group, why);
    }

    private void promote(Place place, Item.Promote item, Slot slot) {
        GroupState group = group(item.group(), slot);
        if (group == null) {
            return;
        }
        MemberState member = group.member(item.member());
        if (member == null || !member.ready) {
            Place.fail(
                    slot,
                    Reason.INVALID,
                    item.member() + " cannot be the primary of group " + group.definition.name()
                            + (member == null ? ": it is no member" : ": it does not have the state yet"));
            return;
        }
        if (!item.member().equals(group.primary)) {
            group.promote(item.member(), place.position());
            local.follow(group, "");
        }
        place.done(slot);
    }

    /** There is no more room for what a member that is behind may need, while others are not: it begins anew. */
    void relieve(long position, GroupState group) {
        while (group.tail.isFull()) {
            group.trim(state().hosts);
            MemberState laggard = group.tail.isFull() ? group.laggard(state().hosts) : null;
            if (laggard == null) {
                return;
            }
            LOG.warn("Domain {}, group {}: member {} is too far behind", share.domain(), group.id, laggard.id);
            take(position, group, laggard, "it is further behind than " + GroupTail.ITEMS + " requests");
            if (laggard.id.host().equals(share.self())) {
                local.comeBack(group.id);
            }
        }
    }

    /** A member's replies are not those of the others. */
    void diverged(long position, GroupState group, HostId host, long count) {
        MemberState member = group.member(host);
        if (member == null) {
            return;
        }
        String how = "its replies up to request " + count + " differ from the others'";
        LOG.error("Domain {}, group {}: member {} diverged: {}", share.domain(), group.id, member.id, how);
        MemberId id = member.id;
        take(position, group, member, "it diverged: " + how);
        share.tell(listener -> listener.diverged(group.id, id, how));
        if (host.equals(share.self())) {
            local.comeBack(group.id);
        }
    }

    // a state from elsewhere

    void install(DomainSnapshot.Contents contents) {
        share.state = contents.state();
        share.captures.close();
        publishHosts();
        List<GroupId> gone = new ArrayList<>(share.groups.keySet());
        gone.removeAll(share.state.groups.keySet());
        local.install(contents, gone);
    }

    /** Where the members of a group are from which a joiner may get the state. */
    static List<HostAddress> addresses(DomainState state, List<MemberId> donors) {
        List<HostAddress> addresses = new ArrayList<>();
        for (MemberId donor : donors) {
            HostState host = state.hosts.get(donor.host());
            if (host != null) {
                addresses.add(host.address);
            }
        }
        return addresses;
    }
}
