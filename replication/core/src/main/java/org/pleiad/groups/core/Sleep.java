package org.pleiad.groups.core;

import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Groups whose last member with the state is away: kept from beginning anew until that one is back, or cannot be. By the thread that
 * applies.
 */
final class Sleep {
    private static final Logger LOG = LoggerFactory.getLogger(Sleep.class);

    private final Share share;
    private final LocalReplicas local;

    Sleep(Share share, LocalReplicas local) {
        this.share = share;
        this.local = local;
    }

    /** Whether somebody wants to join a group that sleeps, where a new object must not take the place of the one that may be back. */
    boolean keepsOut(Place place, GroupState group, Item.Join item, Slot slot) {
        MemberState asleep = group.asleep;
        if (asleep == null) {
            return false;
        }
        boolean own = asleep.id.host().equals(place.proposer().host());
        if (own && item.again()) {
            group.asleep = null;
            return false;
        }
        if (own) {
            place.done(slot); // it says by itself that it is back
        } else {
            Place.fail(slot, Reason.NO_MEMBERS, group.sleeping());
        }
        return true;
    }

    void comesBack(Place place, Item.Return item) {
        GroupState group = share.state.groups.get(item.group());
        MemberState asleep = group == null ? null : group.asleep;
        if (asleep == null
                || asleep.since != item.since()
                || !asleep.id.host().equals(place.proposer().host())) {
            return;
        }
        if (item.held()) {
            group.wakes(place.proposer(), place.position());
            local.follow(group, "");
            local.isMember(group, group.member(place.proposer()));
        } else {
            gone(group, "host " + place.proposer().host() + " has lost it");
        }
    }

    /** A host is there in place of one that has lost what it had: nobody waits for that one any more. */
    void forget(HostId successor) {
        for (GroupState group : share.state.groups.values()) {
            if (group.asleep != null && successor.succeeds(group.asleep.id.host())) {
                gone(group, "host " + group.asleep.id.host() + " came back without it, as " + successor);
            }
        }
    }

    private void gone(GroupState group, String why) {
        group.asleep = null;
        LOG.error(
                "Domain {}, group {}: the state of the last member is lost, {}; the group begins with a new object",
                share.domain(),
                group.definition.name(),
                why);
    }
}
