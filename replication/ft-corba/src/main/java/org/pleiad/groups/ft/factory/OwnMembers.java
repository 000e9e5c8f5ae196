package org.pleiad.groups.ft.factory;

import java.time.Duration;
import java.util.Optional;
import org.omg.FT.ObjectNotCreated;
import org.omg.FT.ObjectNotFound;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.ft.table.Patience;

/** Lets this host become a member of groups, and leave them. Thread-safe; waits for the domain, with a bound. */
final class OwnMembers {
    private static final long PAUSE_MILLIS = 10;

    private final Domain domain;
    private final Duration bound;

    OwnMembers(Domain domain, Duration bound) {
        this.domain = domain;
        this.bound = bound;
    }

    /** A group, which may not be known here yet if another host has made it. */
    GroupInfo group(GroupId id) throws ObjectNotCreated {
        long end = System.nanoTime() + bound.toNanos();
        Optional<GroupInfo> info = domain.info(id);
        while (info.isEmpty() && System.nanoTime() - end < 0) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw notCreated("interrupted", interrupted);
            }
            info = domain.info(id);
        }
        return info.orElseThrow(
                () -> notCreated("the host " + domain.self().id() + " does not know the group " + id, null));
    }

    /** This host is a member of a group when it returns, made by the factory unless it was one. */
    void join(GroupInfo group, Member.Factory factory) throws ObjectNotCreated {
        String name = group.definition().name();
        domain.serve(name, factory);
        if (here(group.id()).isPresent()) {
            return;
        }
        try {
            new Patience(domain, bound).until("joining " + name, () -> domain.join(group.id()));
        } catch (GroupRefusal refused) {
            if (here(group.id()).isEmpty()) { // otherwise another has asked for it meanwhile
                throw notCreated(refused.getMessage(), refused);
            }
        }
    }

    /** This host is no member of a group any more when it returns. */
    void leave(GroupId group) throws ObjectNotFound {
        MemberId member = here(group)
                .orElseThrow(() ->
                        new ObjectNotFound("the host " + domain.self().id() + " is no member of the group " + group));
        try {
            new Patience(domain, bound).until("leaving " + group, () -> domain.leave(group, member));
        } catch (GroupRefusal alreadyGone) {
            throw new ObjectNotFound(alreadyGone.getMessage());
        }
    }

    private Optional<MemberId> here(GroupId group) {
        return domain.info(group)
                .flatMap(info -> info.view().members().stream()
                        .filter(member -> member.host().equals(domain.self().id())
                                && member.incarnation() == domain.incarnation())
                        .findFirst());
    }

    static ObjectNotCreated notCreated(String why, Throwable cause) {
        var failure = new ObjectNotCreated(why);
        failure.initCause(cause);
        return failure;
    }
}
