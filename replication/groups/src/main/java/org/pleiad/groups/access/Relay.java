package org.pleiad.groups.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.orb.async.AsyncCall;
import org.pleiad.orb.error.Minor;

/**
 * Passes a request on to hosts with members, one after the other until one answers: this host is then a gateway. The request keeps
 * its identity, so it does no harm that a host that did not answer has carried it out.
 */
final class Relay {
    private final AccessPoint access;
    private final GroupId group;
    private final Deque<HostAddress> hosts = new ArrayDeque<>();
    private boolean uncertain;

    /** @param first the member to ask first, if that is known */
    Relay(AccessPoint access, GroupId group, Optional<MemberId> first) {
        this.access = access;
        this.group = group;
        Set<MemberId> members = new LinkedHashSet<>();
        first.ifPresent(members::add);
        access.domain().info(group).ifPresent(info -> {
            info.view().primary().ifPresent(members::add);
            members.addAll(info.view().members());
        });
        List<HostInfo> known = new ArrayList<>(access.domain().hosts());
        for (MemberId member : members) {
            known.stream()
                    .map(HostInfo::address)
                    .filter(host -> host.id().equals(member.host())
                            && !host.id().equals(access.domain().self().id()))
                    .findFirst()
                    .ifPresent(hosts::add);
        }
    }

    /** Asks; tells the ordering what came of it. */
    void pass(Request request, Reading reading, Ordering ordering) {
        byte[] octets = new RelayedRequest(request, reading).encode();
        next(octets, ordering, null);
    }

    private void next(byte[] octets, Ordering ordering, SystemException last) {
        HostAddress host = hosts.poll();
        if (host == null) {
            CompletionStatus completed = uncertain ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO;
            Minor minor = uncertain ? Minor.GROUP_OUTCOME_UNKNOWN : Minor.GROUP_MEMBER_UNREACHABLE;
            ordering.unanswered(
                    minor.exception(
                            completed,
                            "group " + access.chainName(group)
                                    + (last == null ? " has no member elsewhere" : ", last " + last.getMessage())),
                    uncertain);
            return;
        }
        CompletableFuture<byte[]> answer = AsyncCall.to(access.references().at(host, group), RelayedRequest.OPERATION)
                .arguments(out -> {
                    out.write_long(octets.length);
                    out.write_octet_array(octets, 0, octets.length);
                })
                .promptly()
                .returning(Relay::read);
        answer.whenComplete((reply, failure) -> {
            if (failure == null) {
                ordering.answered(reply);
            } else if (Refusals.cause(failure) instanceof SystemException refused) {
                try {
                    tryOthers(octets, ordering, refused);
                } catch (RuntimeException broken) {
                    ordering.fail(Minor.GROUP_OUTCOME_UNKNOWN.exception(
                            CompletionStatus.COMPLETED_MAYBE, broken.toString(), broken));
                }
            } else {
                ordering.fail(Minor.GROUP_OUTCOME_UNKNOWN.exception(
                        CompletionStatus.COMPLETED_MAYBE, String.valueOf(failure), failure));
            }
        });
    }

    private void tryOthers(byte[] octets, Ordering ordering, SystemException refused) {
        boolean isLast = Minor.GROUP_REQUEST_EXPIRED.matches(refused)
                || Minor.GROUP_REQUEST_REFUSED.matches(refused)
                || Minor.GROUP_REQUEST_TOO_LARGE.matches(refused)
                || Minor.GROUP_OVERLOADED.matches(refused);
        uncertain |= refused.completed != CompletionStatus.COMPLETED_NO;
        if (isLast) {
            ordering.fail(refused);
        } else {
            next(octets, ordering, refused);
        }
    }

    private static byte[] read(InputStream in) {
        int length = in.read_long();
        byte[] octets = new byte[Math.max(0, length)];
        in.read_octet_array(octets, 0, octets.length);
        return octets;
    }
}
