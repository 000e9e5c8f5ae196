package org.pleiad.orb.dispatch;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ServantObject;
import org.omg.PortableServer.ForwardRequest;
import org.pleiad.orb.client.CollocatedObjects;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.group.RequestRouter;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.poa.BootObjects;
import org.pleiad.orb.poa.Invocation;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.poa.PoaNode;
import org.pleiad.orb.policy.PolicyFactories;
import org.pleiad.orb.security.AccessControl;
import org.pleiad.orb.security.Authentication;
import org.pleiad.orb.session.server.ReplyCache;
import org.pleiad.orb.transport.InboundHandler;
import org.pleiad.orb.transport.ServerConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings requests to servants: those that the transport receives, on its threads, and those of callers in this process, on
 * theirs. Thread-safe; one per ORB.
 */
public final class RequestDispatcher implements InboundHandler, CollocatedObjects {
    private static final Logger LOG = LoggerFactory.getLogger(RequestDispatcher.class);

    private final ServerSide server;

    /** A dispatcher that writes replies in the machine's byte order. */
    public RequestDispatcher(ORB orb, ObjectAdapters adapters, ObjectReferences references) {
        this(orb, adapters, references, ByteOrder.nativeOrder());
    }

    /** A dispatcher that keeps no sessions. */
    public RequestDispatcher(ORB orb, ObjectAdapters adapters, ObjectReferences references, ByteOrder order) {
        this(orb, adapters, references, order, null, new Observer());
    }

    /**
     * A dispatcher.
     *
     * @param order byte order of replies
     * @param sessions what is kept for the sessions of clients; {@code null}: there are none
     * @param observer is told what calls do
     */
    public RequestDispatcher(
            ORB orb,
            ObjectAdapters adapters,
            ObjectReferences references,
            ByteOrder order,
            ReplyCache sessions,
            Observer observer) {
        server = new ServerSide(
                orb, adapters, references, order, sessions, observer, new Interception(), new Routing(), new Guard());
    }

    /**
     * Requests go through these interceptors from now on; to be called before the first request.
     *
     * @param policies knows which types of policies there are
     * @param serverId the server's name
     */
    public void intercept(Interceptors interceptors, PolicyFactories policies, String serverId) {
        server.interception().turnOn(interceptors, policies, serverId);
    }

    /**
     * Requests over connections are carried out only if they may be from now on; to be called before the first request.
     *
     * @param access {@code null}: all may be
     * @param authentication {@code null}: nobody's password is taken
     */
    public void guard(AccessControl access, Authentication authentication) {
        server.guard().turnOn(access, authentication);
    }

    /** Gives the requests for some object keys to a router from now on. */
    public void route(RequestRouter router) {
        server.routing().add(router);
    }

    /** Gives a router no more requests. */
    public void routeNoMore(RequestRouter router) {
        server.routing().remove(router);
    }

    /** Carries out marshalled requests on servants that are no adapter's. */
    public ServantExecution execution() {
        return new ServantExecution(server);
    }

    @Override
    public void received(ServerConnection connection, GiopMessage message) {
        switch (message.type()) {
            case REQUEST -> new ServerCall(server, connection, message).start();
            case LOCATE_REQUEST -> new LocateCall(server, connection).answer(message);
            case CANCEL_REQUEST -> cancel(connection, message);
            default -> {
                message.release();
                connection.protocolError("a client sent " + message.type());
            }
        }
    }

    @Override
    public void overloaded(ServerConnection connection, GiopMessage message) {
        Overload.refuse(server, connection, message);
    }

    private static void cancel(ServerConnection connection, GiopMessage message) {
        try {
            int requestId = GiopDecoder.readCancelRequest(GiopDecoder.reader(message));
            ConnectionState.of(connection).cancelled(requestId);
        } catch (SystemException e) {
            LOG.debug("malformed CancelRequest from {}", connection.remoteAddress(), e);
            connection.protocolError("malformed CancelRequest: " + e.getMessage());
        } finally {
            message.release();
        }
    }

    @Override
    public boolean owns(byte[] objectKey) {
        return server.adapters().owns(objectKey)
                || isLocalBootKey(objectKey)
                || server.routing().of(objectKey) != null;
    }

    private boolean isLocalBootKey(byte[] objectKey) {
        BootObjects.Target target = server.adapters().bootObjects().find(objectKey);
        return target != null && target.localKey() != null;
    }

    /**
     * {@inheritDoc}
     *
     * <p>What is a router's has to be marshalled. Only adapters of the ordinary thread policy are called directly; and a servant locator is not asked before it is
     * certain that its servant will be used.
     */
    @Override
    public ServantObject preinvoke(byte[] objectKey, String operation, Class<?> expected) {
        if (server.routing().of(objectKey) != null) {
            return null;
        }
        ObjectAdapters.Target target = server.adapters().find(server.localKey(objectKey));
        PoaNode adapter = target.adapter();
        if (expected == null || !adapter.runsOnAnyThread() || adapter.hasLocator()) {
            return null;
        }
        adapter.admit(null);
        DirectCall call = null;
        Invocation invocation = null;
        try {
            invocation = adapter.begin(target.objectId(), operation);
            if (expected.isInstance(invocation.servant())) {
                call = new DirectCall(invocation);
            }
        } catch (ForwardRequest e) {
            // the marshalled way knows how to answer this
            LOG.trace("a servant manager sends a call within the process elsewhere", e);
        } finally {
            if (call == null) {
                if (invocation != null) {
                    invocation.end();
                }
                adapter.leave();
            }
        }
        return call;
    }

    @Override
    public void postinvoke(ServantObject servant) {
        if (servant instanceof DirectCall call) {
            call.end();
        }
    }

    @Override
    public ByteBuf dispatch(ByteBuf request) {
        return new ServerCall(server, null, GiopMessage.of(request)).call();
    }
}
