package org.pleiad.orb.dispatch;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.HeartbeatComponent;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.group.RequestRouter;
import org.pleiad.orb.observe.ObservedRequest;
import org.pleiad.orb.poa.BootObjects;
import org.pleiad.orb.poa.HeldRequest;
import org.pleiad.orb.poa.KeyForwarder;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.poa.PoaNode;
import org.pleiad.orb.security.Authentication;
import org.pleiad.orb.session.SessionOpening;
import org.pleiad.orb.session.server.Execution;
import org.pleiad.orb.transport.ServerConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request from its octets to its reply. It runs on the thread that brings it, unless its POA manager holds it or its
 * adapter wants another thread; then it goes on there.
 */
final class ServerCall implements HeldRequest {
    private static final Logger LOG = LoggerFactory.getLogger(ServerCall.class);

    private final ServerSide server;
    // null: the caller is in this process and waits on this thread
    private final ServerConnection connection;
    private final GiopMessage message;
    private RequestHeader header;
    private CdrReader in;
    private ReplyMaker reply;
    private boolean replyWanted;
    // null: the request belongs to no session, or is not yet admitted
    private Execution execution;
    // what the client told of its deadline, counted from when the request was first looked at; null as a rule
    private RequestDeadline deadline;

    // false until the request was counted: one that was held reads its header again
    private boolean counted;
    // null: nobody looks
    private ObservedRequest seen;
    private int octetsReceived;

    private Guard.Identified identified = Guard.Identified.NOTHING;

    /** The request as interceptors see it; {@code null} where there are none. */
    private InterceptedRequest intercepted;

    /**
     * A call.
     *
     * @param message taken over
     */
    ServerCall(ServerSide server, ServerConnection connection, GiopMessage message) {
        this.server = server;
        this.connection = connection;
        this.message = message;
    }

    /** Runs a request of a connection; it may end later, on another thread. */
    void start() {
        if (!proceed()) {
            connection.kept();
        }
    }

    /** False if the request goes on later. */
    private boolean proceed() {
        boolean ended = true;
        try {
            readHeader();
            ended = carryOut();
        } catch (SystemException e) {
            LOG.debug("malformed request from {}", connection.remoteAddress(), e);
            connection.protocolError("malformed request: " + e.getMessage());
        } catch (Throwable e) {
            loseOutcome();
            throw e;
        } finally {
            if (ended) {
                message.release();
            }
        }
        if (ended && reply != null) {
            sendReply();
        }
        return ended;
    }

    /** Runs a request of a caller in this process; returns its reply, or {@code null} if it wants none. */
    ByteBuf call() {
        try {
            readHeader();
            carryOut();
        } finally {
            message.release();
        }
        endInterception();
        if (replyWanted) {
            return reply.take();
        }
        reply.discard();
        return null;
    }

    @Override
    public void resume() {
        boolean ended = true;
        try {
            ended = proceed();
        } finally {
            if (ended) {
                connection.ended();
            }
        }
    }

    @Override
    public int octets() {
        return message.buffer().readableBytes();
    }

    /** Reads the header; the buffer's own indices stay, so that a request can be started anew. */
    private void readHeader() {
        in = GiopDecoder.reader(message);
        header = GiopDecoder.readRequest(message, in);
        replyWanted = header.responseExpected();
        if (!counted && connection != null) {
            counted = true;
            seen = server.observer().serving();
            if (seen != null) {
                seen.began(header.operation(), connection.remoteAddress());
            }
            octetsReceived = message.buffer().readableBytes();
        }
        ByteBufAllocator allocator = connection == null ? message.buffer().alloc() : connection.allocator();
        reply = new ReplyMaker(server, allocator, header.version(), header.requestId());
        if (server.isIntercepted()) {
            intercepted = new InterceptedRequest(server, header, reply, connection == null);
        }
    }

    /** Leaves the outcome with the reply; false if the request goes on later. */
    private boolean carryOut() {
        try {
            if (deadline == null) {
                deadline = RequestDeadline.of(header.contexts());
            }
            CodeSets codeSets = CodeSetContext.agreed(header.contexts(), connection);
            in.codeSets(codeSets);
            reply.codeSets(codeSets);
            if (header.operation().equals(HeartbeatComponent.OPERATION)) {
                reply.createReply(); // whether this process lives anybody may know, and no object has to be there
                return true;
            }
            identified = server.guard().identify(header, connection);
            RequestRouter router = server.routing().of(header.target().objectKey());
            if (router != null) {
                return route(router);
            }
            if (server.adapters().forwarder() != null && connection != null) {
                // before sessions, which keep replies: where an object is may change from one time to the next
                CompletionStage<KeyForwarder.Destination> way =
                        server.elsewhere(header.target().objectKey(), connection);
                if (way != null) {
                    return forward(way);
                }
            }
            if (!admitted()) {
                replyWanted = false;
                return true;
            }
            byte[] key = header.target().objectKey();
            if (server.sessions() != null && SessionOpening.isKey(key)) {
                SessionObject.invoke(server.sessions(), header.operation(), in, reply);
                return true;
            }
            BootObjects.Target boot = server.bootTarget(key);
            if (boot != null && boot.localKey() == null) {
                if (intercepted == null || intercepted.begin(null)) {
                    reply.forward(boot.reference());
                }
                return true;
            }
            HeldRequest holdable = connection == null ? null : this;
            ObjectAdapters.Target target = server.adapters().find(boot == null ? key : boot.localKey(), holdable);
            return target != null && carryOut(target, holdable);
        } catch (Authentication.Refused refused) {
            identified = new Guard.Identified(null, refused.context());
            reply.systemException(refused.exception());
            return true;
        } catch (SystemException e) {
            if (intercepted == null || intercepted.begin(null)) {
                ServantFailure.answer(e, header.operation(), reply);
            }
            return true;
        }
    }

    /** Lets a router answer, now or later on the thread that brings its answer. */
    private boolean route(RequestRouter router) {
        server.guard().admitRouted(identified, header, connection);
        if (intercepted != null
                && !intercepted.beginRouted(router.object(header.target().objectKey()))) {
            return true;
        }
        if (deadline != null) {
            deadline.requireTimeToStart();
        }
        String operation = header.operation();
        CompletableFuture<MarshalledReply> outcome = RoutedRequest.start(router, header, in, connection);
        if (connection == null && replyWanted) {
            RoutedRequest.await(outcome, deadline, reply, operation);
            return true;
        }
        if (connection == null) {
            return true;
        }
        if (outcome.isDone()) {
            outcome.whenComplete((answer, failure) -> RoutedRequest.answer(answer, failure, reply, operation));
            return true;
        }
        outcome.whenComplete((answer, failure) -> {
            if (intercepted == null) {
                endRouted(answer, failure);
            } else {
                // interceptors may wait, the router's thread must not
                server.adapters().execute(() -> endRouted(answer, failure));
            }
        });
        return false;
    }

    private void endRouted(MarshalledReply answer, Throwable failure) {
        try {
            RoutedRequest.answer(answer, failure, reply, header.operation());
            sendReply();
        } finally {
            message.release();
            connection.ended();
        }
    }

    /**
     * Whether the request is to be carried out; otherwise it repeats one that was, or is being, and gets the reply of that
     * one. Requests without a session are always to be carried out.
     *
     * @throws SystemException if its session, or the part of it that is needed, has been forgotten
     */
    private boolean admitted() {
        if (server.sessions() == null
                || execution != null
                || connection == null
                || header.responseFlags() != RequestHeader.SYNC_WITH_TARGET) {
            return true;
        }
        SessionAdmission admission = SessionAdmission.of(server, connection, header);
        execution = admission.execution();
        return admission.toBeCarriedOut();
    }

    /** Sends the client on, now or when it is known where to; then on the thread that brings the knowledge. */
    private boolean forward(CompletionStage<KeyForwarder.Destination> way) {
        CompletableFuture<KeyForwarder.Destination> known = way.toCompletableFuture();
        if (known.isDone()) {
            known.whenComplete(this::forwardTo);
            return true;
        }
        known.whenComplete((to, failure) -> {
            try {
                forwardTo(to, failure);
                sendReply();
            } finally {
                message.release();
                connection.ended();
            }
        });
        return false;
    }

    private void forwardTo(KeyForwarder.Destination to, Throwable failure) {
        if (failure == null) {
            reply.forward(to);
        } else if (Causes.of(failure) instanceof SystemException refused) {
            ServantFailure.answer(refused, header.operation(), reply);
        } else {
            ServantFailure.answerUnexpected(failure, header.operation(), reply);
        }
    }

    private boolean carryOut(ObjectAdapters.Target target, HeldRequest holdable) {
        PoaNode adapter = target.adapter();
        if (connection != null) {
            CallbackOffer.take(header.contexts(), connection, adapter);
        }
        if (!adapter.admit(holdable)) {
            return false;
        }
        boolean admitted = true;
        try {
            if (intercepted != null && !intercepted.begin(target)) {
                return true;
            }
            if (header.responseFlags() == RequestHeader.SYNC_WITH_SERVER && connection != null) {
                send();
            }
            if (adapter.runsOnAnyThread()) {
                upcall().run(target);
            } else if (connection != null && adapter.keeps(() -> invokeLater(target))) {
                admitted = false;
                return false;
            } else {
                adapter.run(() -> upcall().run(target));
            }
            return true;
        } finally {
            if (admitted) {
                adapter.leave();
            }
        }
    }

    private Upcall upcall() {
        return new Upcall(server, connection, header, identified, in, reply, deadline, intercepted);
    }

    /** The end of a request that waited for its turn or for the main thread. */
    private void invokeLater(ObjectAdapters.Target target) {
        try {
            try {
                upcall().run(target);
            } catch (Throwable e) {
                loseOutcome();
                throw e;
            } finally {
                target.adapter().leave();
                message.release();
            }
            sendReply();
        } finally {
            connection.ended();
        }
    }

    private void sendReply() {
        endInterception();
        if (execution != null) {
            // before it is sent: from here on a repetition gets these octets, whatever becomes of the connection
            execution.finish(reply.copy());
            execution = null;
        }
        send();
    }

    private void endInterception() {
        if (intercepted != null) {
            intercepted.end();
        }
    }

    private void send() {
        if (!replyWanted || ConnectionState.takeCancelled(connection, header.requestId())) {
            reply.discard();
            observe(ObservedRequest.NO_REPLY, 0);
            return;
        }
        replyWanted = false;
        if (identified.answer() != null) {
            reply.contexts(ServiceContexts.of(identified.answer()));
        }
        String outcome = seen == null ? null : reply.status().name();
        ByteBuf octets = reply.take();
        observe(outcome, octets.readableBytes());
        connection.send(octets);
    }

    private void observe(String outcome, int octetsSent) {
        if (seen != null) {
            seen.ended(
                    header.operation(),
                    connection.remoteAddress(),
                    header.requestId(),
                    outcome,
                    octetsSent,
                    octetsReceived);
            seen = null;
        }
    }

    /** The request ended without a reply, by what no servant can cause. */
    private void loseOutcome() {
        observe("lost", 0);
        if (execution != null) {
            execution.lose();
            execution = null;
        }
    }
}
