package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.List;
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

    /** Which member, by its {@link MemberState#since}, alone has the state, and since which position; 0: several or none. */
    private long alone;

    private long aloneSince;

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
        countReady(at);
    }

    /** Members have, or do not have, the state from this position on. */
    void countReady(long at) {
        long only = 0;
        int count = 0;
        for (MemberState member : members) {
            if (member.ready) {
                count++;
                only = member.since;
            }
        }
        only = count == 1 ? only : 0;
        if (only != alone) {
            alone = only;
            aloneSince = at;
        }
    }

    /** Whether nobody but this member can have executed anything after a position. */
    boolean isAloneSince(MemberState member, long since) {
        return member.ready && alone == member.since && aloneSince <= since;
    }

    /** A new object begins: nothing was counted of it. */
    void beginAnew() {
        updates = 0;
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
            out.number(member.since).flag(member.ready);
        }
        out.flag(primary != null);
        if (primary != null) {
            ItemCodec.member(out, primary);
        }
        out.number(alone).number(aloneSince);
        digests.write(out);
    }

    static GroupState read(OctetReader in) {
        GroupState group = new GroupState(ItemCodec.group(in), ItemCodec.definition(in));
        group.version = in.number();
        group.position = in.longNumber();
        group.term = in.number();
        group.updates = in.longNumber();
        int count = in.count(13);
        for (int i = 0; i < count; i++) {
            group.members.add(new MemberState(ItemCodec.member(in), in.longNumber(), in.flag()));
        }
        group.primary = in.flag() ? ItemCodec.member(in) : null;
        group.alone = in.longNumber();
        group.aloneSince = in.longNumber();
        group.digests.read(in);
        return group;
    }
}
