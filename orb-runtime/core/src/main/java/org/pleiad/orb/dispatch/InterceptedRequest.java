package org.pleiad.orb.dispatch;

import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.Messaging.SYNC_WITH_SERVER;
import org.omg.Messaging.SYNC_WITH_TARGET;
import org.omg.Messaging.SYNC_WITH_TRANSPORT;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.group.RoutedObject;
import org.pleiad.orb.interceptor.DynamicParts;
import org.pleiad.orb.interceptor.ExceptionValues;
import org.pleiad.orb.interceptor.Outcome;
import org.pleiad.orb.interceptor.server.IncomingRequest;
import org.pleiad.orb.interceptor.server.ServerFlow;
import org.pleiad.orb.poa.ObjectAdapters;

/**
 * One request that server interceptors see. Made only where there are such interceptors; runs on the threads of its
 * request, one at a time.
 */
final class InterceptedRequest implements IncomingRequest {
    private final ServerSide server;
    private final RequestHeader header;
    private final ReplyMaker reply;
    private final boolean local;
    private final ServerFlow flow;
    private Adapter adapter;
    private Servant servant;

    /** A class that has the operations; {@code null}: there is none in this process, or it is not known yet. */
    private Class<?> servantType;

    private boolean begun;
    private boolean answered;
    private boolean ended;

    InterceptedRequest(ServerSide server, RequestHeader header, ReplyMaker reply, boolean local) {
        this.server = server;
        this.header = header;
        this.reply = reply;
        this.local = local;
        this.flow = new ServerFlow(server.interception().interceptors(), this);
    }

    /**
     * Runs the starting points, unless it has been done.
     *
     * @param target where the request goes; {@code null}: nowhere
     * @return whether the request may go on; otherwise it is answered
     */
    boolean begin(ObjectAdapters.Target target) {
        return beginAt(target == null ? null : new RequestAdapter(target));
    }

    /** Runs the starting points and the one before the servant, for a request that a router is to take; whether it may. */
    boolean beginRouted(RoutedObject object) {
        if (!beginAt(new RoutedAdapter(object))) {
            return false;
        }
        Any[] threadSlots = enterThread();
        try {
            return receiveRequest(null, object.type());
        } finally {
            leaveThread(threadSlots);
        }
    }

    private boolean beginAt(Adapter found) {
        if (!begun) {
            begun = true;
            adapter = found;
            Outcome refused = flow.begin();
            if (refused != null) {
                answer(refused);
            }
        }
        return !answered;
    }

    /** The request's slots become those of the thread; returns what it had. */
    Any[] enterThread() {
        return flow.enterThread();
    }

    void leaveThread(Any[] before) {
        flow.leaveThread(before);
    }

    /** Shows the interceptors the request before its servant is called; whether they let it. */
    boolean receiveRequest(Servant found) {
        return receiveRequest(found, found.getClass());
    }

    private boolean receiveRequest(Servant found, Class<?> type) {
        servant = found;
        servantType = type;
        try {
            Outcome refused = flow.receiveRequest();
            if (refused != null) {
                answer(refused);
            }
        } finally {
            servant = null;
        }
        return !answered;
    }

    /** Runs the ending points, unless it has been done or there was no starting point, and gives the reply what they made of it. */
    void end() {
        if (ended || !begun) {
            return;
        }
        ended = true;
        Outcome first = outcome();
        Outcome last = flow.end(first);
        if (last != first) {
            answer(last);
        }
        ServiceContexts contexts = flow.replyContexts();
        if (contexts.size() > 0) {
            reply.contexts(contexts);
        }
    }

    private void answer(Outcome outcome) {
        answered = true;
        if (outcome instanceof Outcome.Forwarded forwarded) {
            reply.forward(forwarded.to());
        } else {
            reply.systemException(((Outcome.Failed) outcome).exception());
        }
    }

    private Outcome outcome() {
        ReplyStatus status = reply.status();
        return switch (status) {
            case NO_EXCEPTION -> new Outcome.Replied();
            case USER_EXCEPTION -> userFailure();
            case SYSTEM_EXCEPTION -> new Outcome.Failed(SystemExceptions.read(reply.body()));
            case LOCATION_FORWARD, LOCATION_FORWARD_PERM -> new Outcome.Forwarded(forwardedTo());
            case NEEDS_ADDRESSING_MODE -> new Outcome.Retried(CompletionStatus.COMPLETED_NO);
        };
    }

    /** A router's forward is octets only. */
    private org.omg.CORBA.Object forwardedTo() {
        org.omg.CORBA.Object to = reply.forwardedTo();
        return to == null ? new CdrInputStream(server.orb(), reply.body(), server.references()).read_Object() : to;
    }

    private Outcome userFailure() {
        String id = reply.body().readString();
        return new Outcome.UserFailure(id, () -> {
            CdrReader body = reply.body();
            body.completion(CompletionStatus.COMPLETED_YES);
            DynamicOutcome told = reply.dynamicOutcome();
            if (told != null && told.raised() != null) {
                return told.raised();
            }
            CdrInputStream in = new CdrInputStream(server.orb(), body, server.references());
            return ExceptionValues.ofUser(server.orb(), in, id, servantType, header.operation());
        });
    }

    @Override
    public String operation() {
        return header.operation();
    }

    @Override
    public boolean responseExpected() {
        return header.responseExpected();
    }

    @Override
    public short syncScope() {
        return switch (header.responseFlags()) {
            case RequestHeader.SYNC_WITH_TARGET -> SYNC_WITH_TARGET.value;
            case RequestHeader.SYNC_WITH_SERVER -> SYNC_WITH_SERVER.value;
            default -> SYNC_WITH_TRANSPORT.value;
        };
    }

    @Override
    public boolean isLocal() {
        return local;
    }

    @Override
    public ServiceContexts contexts() {
        return header.contexts();
    }

    @Override
    public Adapter adapter() {
        return adapter;
    }

    @Override
    public Servant servant() {
        return servant;
    }

    @Override
    public DynamicParts dynamicParts() {
        return reply.dynamicOutcome();
    }

    @Override
    public String serverId() {
        return server.interception().serverId();
    }

    @Override
    public String orbId() {
        return server.orb() instanceof org.omg.CORBA_3_0.ORB named ? named.id() : "";
    }

    @Override
    public boolean knowsPolicy(int type) {
        return server.interception().policies().knows(type);
    }
}
