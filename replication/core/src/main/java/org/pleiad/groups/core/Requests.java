package org.pleiad.groups.core;

import java.util.List;
import java.util.Optional;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.spi.HostId;

/** What the log says to the members of one group: requests, updates, results of nested calls, digests. By the thread that applies. */
final class Requests {
    /** Beyond so much a member that is not alone gives up its queue, and gets the state from another one. */
    private static final int WAITING = 65_536;

    private static final long WAITING_OCTETS = 256L << 20;

    private final Share share;
    private final Membership membership;

    Requests(Share share, Membership membership) {
        this.share = share;
        this.membership = membership;
    }

    /** Whether the item was one of these. */
    boolean apply(Place place, Item item, Slot slot) {
        if (item instanceof Item.Invoke invoke) {
            invoke(place, invoke, slot);
        } else if (item instanceof Item.Update update) {
            update(place, update);
            place.done(slot);
        } else if (item instanceof Item.Nested nested) {
            nested(place, nested);
            place.done(slot);
        } else if (item instanceof Item.Digest digest) {
            digest(place, digest);
            place.done(slot);
        } else {
            return false;
        }
        return true;
    }

    private void nested(Place place, Item.Nested nested) {
        GroupState group = share.state.groups.get(nested.group());
        if (group != null && group.readyMembers() > 0) {
            group.said(place, share.state.clock.millis(), nested, share.state.hosts);
        }
        Replica replica = share.replicas.get(nested.group());
        if (replica != null) {
            replica.nested().logged(nested);
        }
    }

    private void invoke(Place place, Item.Invoke item, Slot slot) {
        GroupState group = share.state.groups.get(item.group());
        if (group == null) {
            Place.fail(slot, Reason.UNKNOWN_GROUP, "group " + item.group() + " is no more");
            return;
        }
        if (!group.isOrdered() || group.isPassive()) {
            Place.fail(slot, Reason.INVALID, "requests of group " + item.group() + " are not put into the log");
            return;
        }
        if (group.readyMembers() == 0) {
            Place.fail(
                    slot,
                    Reason.NO_MEMBERS,
                    group.asleep == null ? "group " + item.group() + " has no members" : group.sleeping());
            return;
        }
        if (group.tail.isFull()) {
            membership.relieve(place.position(), group);
        }
        if (group.tail.isFull()) {
            Place.fail(
                    slot,
                    Reason.OVERLOADED,
                    "members of group " + item.group() + " are further behind than " + GroupTail.ITEMS + " requests");
            return;
        }
        group.said(place, share.state.clock.millis(), item, share.state.hosts);
        Replica replica = share.replicas.get(item.group());
        if (replica == null) {
            Place.fail(
                    slot,
                    Reason.UNKNOWN,
                    "the members execute it, and this host is not one of them any more: repeat it elsewhere");
            return;
        }
        share.took(item.request().content().length);
        replica.enqueue(new OrderedRequest(
                place.position(),
                place.index(),
                share.state.clock.millis(),
                item.request(),
                Optional.ofNullable(slot).map(s -> s.reply)));
        if (slot != null && !item.request().replyWanted()) {
            slot.reply.complete(new Reply(new byte[0], place.position()));
        }
        relieve(group, replica);
    }

    private void relieve(GroupState group, Replica replica) {
        if ((replica.waiting() > WAITING || replica.waitingOctets() > WAITING_OCTETS)
                && share.incarnation() != 0
                && group.readyMembers() > (isReady(group) ? 1 : 0)) {
            share.abandoned(replica, replica.waiting() + " requests wait for it");
        }
    }

    private boolean isReady(GroupState group) {
        MemberState member = group.member(share.self());
        return member != null && member.ready;
    }

    private void update(Place place, Item.Update item) {
        GroupState group = share.state.groups.get(item.group());
        if (group == null
                || !group.isPassive()
                || !place.proposer().equals(group.primary)
                || item.term() != group.term
                || item.number() != group.updates + 1) {
            // of a primary that is it no more, or once more: all drop it alike
            drop(place, item, group);
            return;
        }
        group.updates++;
        membership.relieve(place.position(), group);
        group.said(place, share.state.clock.millis(), item, share.state.hosts);
        Replica replica = share.replicas.get(item.group());
        if (replica != null) {
            share.took(item.change().length);
            replica.enqueue(new Change(item, place.position(), share.state.clock.millis()));
            relieve(group, replica);
        }
    }

    /** An own update that has no place, of the present term: what is in the object here can never be in the log. */
    private void drop(Place place, Item.Update item, GroupState group) {
        Replica replica = share.replicas.get(item.group());
        if (replica != null
                && group != null
                && place.proposer().equals(group.primary)
                && place.header().host().equals(share.self())
                && place.header().incarnation() == share.incarnation()
                && item.term() == group.term
                && item.number() > group.updates) {
            share.abandoned(replica, "its update " + item.number() + " came where " + (group.updates + 1) + " had to");
        }
    }

    private void digest(Place place, Item.Digest item) {
        GroupState group = share.state.groups.get(item.group());
        if (group == null || group.member(place.proposer()) == null) {
            return;
        }
        group.digests.vote(place.header().host(), item.count(), item.hash());
        List<HostId> divergent = group.digests.divergent(group);
        for (HostId host : divergent) {
            membership.diverged(place.position(), group, host, item.count());
        }
    }
}
