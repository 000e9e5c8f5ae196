package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pleiad.groups.spi.HostId;

/** A group in the replicated state: what it is, who is in it. Used by the thread that applies. */
final class GroupState {
    final GroupId id;
    GroupDefinition definition;
    int version;
    long position;
    final List<MemberState> members = new ArrayList<>();
    MemberId primary;
    /** Version of the view in which the primary became it: updates of an earlier term are void. */
    int term;
    /** Updates of passive styles that are in the log. */
    long updates;

    /**
     * The last member that had the state, whose life is over: nobody else can know what it has answered. The group sleeps until it
     * is back, and nobody joins; {@code null}: there are members, or there is nothing to wait for.
     */
    MemberState asleep;

    final GroupTail tail = new GroupTail();
    final DigestVotes digests = new DigestVotes();
    private GroupInfo info;

    GroupState(GroupId id, GroupDefinition definition) {
        this.id = id;
        this.definition = definition;
    }

    boolean isOrdered() {
        return definition.style() != Style.STATELESS
                && definition.consistencyControl() == GroupDefinition.Control.INFRASTRUCTURE;
    }

    boolean isPassive() {
        return isOrdered() && definition.style() != Style.ACTIVE;
    }

    MemberState member(HostId host) {
        for (MemberState member : members) {
            if (member.id.host().equals(host)) {
                return member;
            }
        }
        return null;
    }

    MemberState member(MemberId id) {
        MemberState member = member(id.host());
        return member != null && member.id.equals(id) ? member : null;
    }

    int readyMembers() {
        int count = 0;
        for (MemberState member : members) {
            count += member.ready ? 1 : 0;
        }
        return count;
    }

    /**
     * A new view, after members came or went. If none is left that has the state, those who wait for it go, too. If the primary is
     * no longer there, the lowest rank that has the state becomes it.
     */
    void changed(long at) {
        if (readyMembers() == 0) {
            members.clear();
        }
        version++;
        position = at;
        MemberState present = primary == null ? null : member(primary);
        if (present == null || !present.ready) {
            primary = null;
            for (MemberState member : members) {
                if (member.ready) {
                    primary = member.id;
                    break;
                }
            }
            term = version;
        }
        info = null;
    }

    /** The life of a member is over, that did not ask to go: if it alone has the state, the group waits for it. */
    void lost(MemberState member, long at) {
        if (isOrdered() && member.ready && readyMembers() == 1) {
            asleep = member;
        }
        members.remove(member);
        changed(at);
    }

    /** The last member is back, in another life of its host. */
    void wakes(MemberId id, long at) {
        MemberState member = asleep;
        asleep = null;
        member.id = id;
        members.add(member);
        changed(at);
    }

    /** Why nobody answers while the group sleeps. */
    String sleeping() {
        return "group " + definition.name() + " sleeps until host " + asleep.id.host()
                + " is back, the last one that had its state";
    }

    /** What a host has to have a replica for: its member, or the one for which the group waits; {@code null}: nothing. */
    MemberState holder(HostId host) {
        return asleep != null && asleep.id.host().equals(host) ? asleep : member(host);
    }

    /** Whether nobody but this member has the state. */
    boolean isLast(MemberState member) {
        return member == asleep || member.ready && readyMembers() == 1;
    }

    // what members may need again

    /** Something for the members is in the log. */
    void said(Place place, long millis, Item item, Map<HostId, HostState> hosts) {
        tail.add(new GroupTail.Entry(place.position(), place.index(), millis, item, null));
        if (tail.isDue()) {
            trim(hosts);
        }
    }

    /** The present view is part of what members need in its place. */
    void viewed(Map<HostId, HostState> hosts) {
        if (isOrdered()) {
            boolean alone = asleep != null || readyMembers() == 1;
            tail.add(new GroupTail.Entry(position, 0, 0, null, new GroupTail.Mark(info().view(), term, alone)));
            if (tail.isDue()) {
                trim(hosts);
            }
        }
    }

    /** Forgets what all members have. */
    void trim(Map<HostId, HostState> hosts) {
        long all = asleep == null ? Long.MAX_VALUE : reached(asleep, hosts);
        for (MemberState member : members) {
            all = Math.min(all, reached(member, hosts));
        }
        tail.dropUntil(all);
    }

    /** A member that is further behind than another one with the state; {@code null}: there is none. */
    MemberState laggard(Map<HostId, HostState> hosts) {
        MemberState last = null;
        long best = 0;
        for (MemberState member : members) {
            long reached = reached(member, hosts);
            last = last == null || reached < reached(last, hosts) ? member : last;
            best = member.ready ? Math.max(best, reached) : best;
        }
        return last == null || reached(last, hosts) >= best ? null : last;
    }

    private static long reached(MemberState member, Map<HostId, HostState> hosts) {
        HostState host = hosts.get(member.id.host());
        // the view with which it came stays, too: it may have to begin there
        return Math.max(host == null ? 0 : host.applied, member.since - 1);
    }

    /** A new object begins: nothing was counted of it. */
    void beginAnew() {
        updates = 0;
        asleep = null;
        tail.clear();
        digests.clear();
    }

    /** The primary goes on in another life of its host: in the view that was made just now. */
    void reappoint(MemberId to) {
        primary = to;
        term = version;
        info = null;
    }

    void promote(MemberId to, long at) {
        primary = to;
        version++;
        term = version;
        position = at;
        info = null;
    }

    void redefine(GroupDefinition other) {
        definition = other;
        info = null;
    }

    /** The members that capture the state for one that joins: the primary and the next that has it. */
    List<MemberId> donors(long joined) {
        List<MemberId> donors = new ArrayList<>(2);
        if (primary != null) {
            donors.add(primary);
        }
        for (MemberState member : members) {
            if (donors.size() < 2 && member.ready && member.since != joined && !member.id.equals(primary)) {
                donors.add(member.id);
            }
        }
        return donors;
    }

    GroupInfo info() {
        if (info == null) {
            List<MemberId> ids = members.stream().map(member -> member.id).toList();
            info = new GroupInfo(id, definition, new View(id, version, position, ids, Optional.ofNullable(primary)));
        }
        return info;
    }

    void write(OctetWriter out) {
        out.number(id.value());
        ItemCodec.definition(out, definition);
        out.number(version).number(position).number(term).number(updates);
        out.number(members.size());
        for (MemberState member : members) {
            ItemCodec.member(out, member.id);
            out.number(member.since).flag(member.ready).flag(member.fresh);
        }
        out.flag(primary != null);
        if (primary != null) {
            ItemCodec.member(out, primary);
        }
        out.flag(asleep != null);
        if (asleep != null) {
            ItemCodec.member(out, asleep.id);
            out.number(asleep.since).flag(asleep.fresh);
        }
        digests.write(out);
        tail.write(out);
    }

    static GroupState read(OctetReader in) {
        GroupState group = new GroupState(ItemCodec.group(in), ItemCodec.definition(in));
        group.version = in.number();
        group.position = in.longNumber();
        group.term = in.number();
        group.updates = in.longNumber();
        int count = in.count(13);
        for (int i = 0; i < count; i++) {
            MemberState member = new MemberState(ItemCodec.member(in), in.longNumber(), in.flag());
            member.fresh = in.flag();
            group.members.add(member);
        }
        group.primary = in.flag() ? ItemCodec.member(in) : null;
        if (in.flag()) {
            group.asleep = new MemberState(ItemCodec.member(in), in.longNumber(), true);
            group.asleep.fresh = in.flag();
        }
        group.digests.read(in);
        group.tail.read(in, group.id);
        return group;
    }
}
