package org.pleiad.orb.dispatch;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.CompletionStage;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.LocateReplyHeader;
import org.pleiad.orb.giop.LocateRequestHeader;
import org.pleiad.orb.giop.LocateStatus;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.poa.BootObjects;
import org.pleiad.orb.poa.KeyForwarder;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.transport.ServerConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers where an object is. Servants and servant managers are not asked; the state of the POA manager plays no part. */
final class LocateCall {
    private static final Logger LOG = LoggerFactory.getLogger(LocateCall.class);
    private static final int FIRST_CAPACITY = 64;

    private final ServerSide server;
    private final ServerConnection connection;

    LocateCall(ServerSide server, ServerConnection connection) {
        this.server = server;
        this.connection = connection;
    }

    void answer(GiopMessage message) {
        try {
            LocateRequestHeader request = GiopDecoder.readLocateRequest(message, GiopDecoder.reader(message));
            CompletionStage<KeyForwarder.Destination> way = elsewhere(request);
            if (way == null) {
                connection.send(answer(request));
            } else {
                way.whenComplete((to, failure) -> connection.send(answer(request, to, failure)));
            }
        } catch (SystemException e) {
            LOG.debug("malformed LocateRequest from {}", connection.remoteAddress(), e);
            connection.protocolError("malformed LocateRequest: " + e.getMessage());
        } finally {
            message.release();
        }
    }

    private CompletionStage<KeyForwarder.Destination> elsewhere(LocateRequestHeader request) {
        return server.adapters().forwarder() == null
                        || server.routing().of(request.target().objectKey()) != null
                ? null
                : server.elsewhere(request.target().objectKey(), connection);
    }

    private ByteBuf answer(LocateRequestHeader request, KeyForwarder.Destination to, Throwable failure) {
        if (failure == null) {
            boolean permanent = to.permanent() && request.version().atLeast(GiopVersion.V1_2);
            LocateStatus status = permanent ? LocateStatus.OBJECT_FORWARD_PERM : LocateStatus.OBJECT_FORWARD;
            return forward(request, status, to.reference());
        }
        SystemException exception = Causes.of(failure) instanceof SystemException refused
                ? refused
                : Minor.SERVANT_FAILED.exception(CompletionStatus.COMPLETED_NO, "nobody could say where the object is");
        return refuse(request, exception);
    }

    private ByteBuf answer(LocateRequestHeader request) {
        try {
            byte[] key = request.target().objectKey();
            if (server.routing().of(key) != null) {
                return bare(request, LocateStatus.OBJECT_HERE);
            }
            BootObjects.Target boot = server.bootTarget(key);
            if (boot != null && boot.localKey() == null) {
                return forward(request, LocateStatus.OBJECT_FORWARD, boot.reference());
            }
            ObjectAdapters.Target target = server.adapters().find(boot == null ? key : boot.localKey());
            boolean here = target.adapter().mayServe(target.objectId());
            return bare(request, here ? LocateStatus.OBJECT_HERE : LocateStatus.UNKNOWN_OBJECT);
        } catch (OBJECT_NOT_EXIST e) {
            return bare(request, LocateStatus.UNKNOWN_OBJECT);
        } catch (SystemException e) {
            return refuse(request, e);
        }
    }

    private ByteBuf refuse(LocateRequestHeader request, SystemException e) {
        return request.version().atLeast(GiopVersion.V1_2) && !(e instanceof OBJECT_NOT_EXIST)
                ? exception(request, e)
                : bare(request, LocateStatus.UNKNOWN_OBJECT);
    }

    private ByteBuf bare(LocateRequestHeader request, LocateStatus status) {
        CdrWriter out = writer(request);
        GiopEncoder.locateReply(out, request.version(), new LocateReplyHeader(request.requestId(), status));
        return out.buffer();
    }

    private ByteBuf forward(LocateRequestHeader request, LocateStatus status, org.omg.CORBA.Object reference) {
        CdrWriter out = begin(request, status);
        server.references().write(out, reference);
        GiopEncoder.finish(out);
        return out.buffer();
    }

    private ByteBuf exception(LocateRequestHeader request, SystemException exception) {
        CdrWriter out = begin(request, LocateStatus.LOC_SYSTEM_EXCEPTION);
        SystemExceptions.write(out, exception);
        GiopEncoder.finish(out);
        return out.buffer();
    }

    private CdrWriter begin(LocateRequestHeader request, LocateStatus status) {
        CdrWriter out = writer(request);
        GiopEncoder.beginLocateReply(out, request.version(), new LocateReplyHeader(request.requestId(), status));
        return out;
    }

    private CdrWriter writer(LocateRequestHeader request) {
        ByteBuf buffer = connection.allocator().buffer(FIRST_CAPACITY);
        return new CdrWriter(buffer, server.order(), request.version(), CodeSets.DEFAULT);
    }
}
