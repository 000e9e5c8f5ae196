package org.pleiad.groups.access;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.RequestId;
import org.pleiad.groups.member.ReplyContent;
import org.pleiad.groups.member.RequestContent;
import org.pleiad.groups.member.ServantMember;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.group.CallChainContext;
import org.pleiad.orb.group.GroupCallContext;
import org.pleiad.orb.group.GroupVersionContext;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.group.MarshalledRequest;
import org.pleiad.orb.session.FtRequest;

/** A request as it came: what it says of itself, and what is answered without the group. On the thread that brought it. */
final class Arrival {
    /** How long requests without an identity of their client's may be repeated by the access point. */
    private static final long OWN_EXPIRY_MILLIS = TimeUnit.MINUTES.toMillis(2);

    private final AccessPoint access;
    private final GroupId group;
    private final MarshalledRequest request;
    private final MarshalledBody body;

    Arrival(AccessPoint access, GroupId group, MarshalledRequest request) {
        this.access = access;
        this.group = group;
        this.request = request;
        this.body = request.body();
    }

    /** @throws org.omg.CORBA.SystemException COMPLETED_NO, if it is refused at once */
    CompletionStage<MarshalledReply> take() {
        GroupInfo info = access.known(group);
        if (request.operation().equals(RelayedRequest.OPERATION)) {
            return relayed();
        }
        GroupCallContext call = GroupCallContext.find(request.contexts());
        boolean ownReply = call != null && call.wanted() == GroupCallContext.Wanted.OF_THIS_MEMBER;
        MarshalledReply known = answer(info, ownReply);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        CallChainContext chain = CallChainContext.find(request.contexts());
        if (chain.groups().contains(access.chainName(group))) {
            throw Minor.GROUP_CALLS_ITSELF.exception(
                    CompletionStatus.COMPLETED_NO,
                    request.operation() + " of group " + info.definition().name() + " by way of " + chain.groups());
        }
        RequestContent content = new RequestContent(chain, body);
        Reading reading = isStandard() ? Reading.LOCAL : access.reading(info, request.operation());
        FtRequest identity = FtRequest.find(request.contexts());
        if (identity == null) {
            return anonymous(content, reading);
        }
        Request ordered = new Request(
                Optional.of(new RequestId(identity.clientId(), identity.retentionId())),
                TimeT.toInstant(identity.expirationTime()).toEpochMilli(),
                call == null ? 0 : call.acknowledgedBelow(),
                request.operation(),
                replyWanted(),
                content.encode());
        return new Ordering(
                        access,
                        group,
                        ordered,
                        reading,
                        ownReply ? Ordering.Asked.THIS_HOST : Ordering.Asked.BY_PATIENT)
                .start()
                .thenApply(this::reply);
    }

    private CompletionStage<MarshalledReply> anonymous(RequestContent content, Reading reading) {
        OwnIdentities.Own own = access.identities().begin(group);
        Request ordered = new Request(
                Optional.of(own.id()),
                System.currentTimeMillis() + OWN_EXPIRY_MILLIS,
                own.acknowledged(),
                request.operation(),
                replyWanted(),
                content.encode());
        return new Ordering(access, group, ordered, reading, Ordering.Asked.BY_PLAIN_CLIENT)
                .start()
                .whenComplete((reply, failure) -> own.end())
                .thenApply(this::reply);
    }

    /** A request that another host passes on. */
    private CompletionStage<MarshalledReply> relayed() {
        RelayedRequest relayed;
        try {
            relayed = RelayedRequest.decode(body.reader().readOctetSequence());
        } catch (IllegalArgumentException malformed) {
            throw Minor.GROUP_REQUEST_REFUSED.exception(
                    CompletionStatus.COMPLETED_NO, malformed.getMessage(), malformed);
        }
        return new Ordering(access, group, relayed.request(), relayed.reading(), Ordering.Asked.THIS_HOST)
                .start()
                .thenApply(reply -> Replies.ofOctets(reply, body));
    }

    private MarshalledReply reply(byte[] content) {
        return content.length == 0 || !replyWanted() ? Replies.nothing(body) : ReplyContent.decode(content);
    }

    private boolean replyWanted() {
        return request.responseFlags() == RequestHeader.SYNC_WITH_TARGET;
    }

    /** What needs no order, or no answer of the group; {@code null} if this host cannot say it. */
    private MarshalledReply answer(GroupInfo info, boolean ownReply) {
        switch (request.operation()) {
            case "_non_existent", "_not_existent" -> {
                return Replies.of(false, body);
            }
            case GroupCallContext.REFERENCE -> {
                return Replies.of(access.references().ior(info), body);
            }
            case "_repository_id" -> {
                return Replies.of(info.definition().typeId(), body);
            }
            case "_is_a", "_interface", "_component" -> {
                return byServant(info);
            }
            default -> {
                GroupVersionContext known = GroupVersionContext.find(request.contexts());
                boolean outdated = known != null
                        && Integer.compareUnsigned(known.version(), info.view().version()) < 0;
                return outdated && !ownReply
                        ? Replies.forward(access.references().ior(info), body)
                        : null;
            }
        }
    }

    private MarshalledReply byServant(GroupInfo info) {
        ServantMember local = access.local(group);
        if (local != null) {
            return local.ask(request.operation(), body);
        }
        boolean known = request.operation().equals("_is_a")
                && body.reader().readString().equals(info.definition().typeId());
        return known ? Replies.of(true, body) : null;
    }

    private boolean isStandard() {
        return switch (request.operation()) {
            case "_is_a", "_interface", "_component" -> true;
            default -> false;
        };
    }
}
