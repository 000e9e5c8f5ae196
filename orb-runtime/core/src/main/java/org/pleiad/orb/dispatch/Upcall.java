package org.pleiad.orb.dispatch;

import java.time.Duration;
import java.util.Optional;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.PortableServer.ForwardRequest;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.deadline.AmbientDeadline;
import org.pleiad.orb.deadline.CurrentCall;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.error.NestedFailure;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.AmbientChain;
import org.pleiad.orb.group.CallChainContext;
import org.pleiad.orb.poa.Invocation;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.security.Caller;
import org.pleiad.orb.transport.ServerConnection;

/**
 * Takes a request that its adapter has let in to the servant: within its deadline, past the interceptors, and leaves the
 * outcome with the reply, whatever it is. Runs on the thread that the adapter chose.
 */
final class Upcall implements CurrentCall {
    private final ServerSide server;
    // null: the caller is in this process
    private final ServerConnection connection;
    private final RequestHeader header;
    private final Guard.Identified identified;
    private final CdrReader in;
    private final ReplyMaker reply;
    // null: the client told of none
    private final RequestDeadline deadline;
    // null: there are no interceptors
    private final InterceptedRequest intercepted;

    Upcall(
            ServerSide server,
            ServerConnection connection,
            RequestHeader header,
            Guard.Identified identified,
            CdrReader in,
            ReplyMaker reply,
            RequestDeadline deadline,
            InterceptedRequest intercepted) {
        this.server = server;
        this.connection = connection;
        this.header = header;
        this.identified = identified;
        this.in = in;
        this.reply = reply;
        this.deadline = deadline;
        this.intercepted = intercepted;
    }

    void run(ObjectAdapters.Target target) {
        ServiceContext chain = header.contexts().find(CallChainContext.ID);
        if (chain == null) {
            runBounded(target);
            return;
        }
        ServiceContexts outer = AmbientChain.enter(chain);
        try {
            runBounded(target);
        } finally {
            AmbientChain.restore(outer);
        }
    }

    private void runBounded(ObjectAdapters.Target target) {
        if (deadline == null) {
            runInTime(target);
            return;
        }
        Long outer = deadline.enter();
        try {
            deadline.requireTimeToStart();
            runInTime(target);
        } catch (SystemException late) {
            ServantFailure.answer(late, header.operation(), reply);
        } finally {
            AmbientDeadline.restore(outer);
        }
    }

    private void runInTime(ObjectAdapters.Target target) {
        if (intercepted == null) {
            callServant(target);
            return;
        }
        Any[] threadSlots = intercepted.enterThread();
        try {
            callServant(target);
        } finally {
            intercepted.leaveThread(threadSlots);
        }
    }

    private void callServant(ObjectAdapters.Target target) {
        String operation = header.operation();
        try {
            if (isCancelled()) {
                throw Minor.REQUEST_CANCELLED.exception(CompletionStatus.COMPLETED_NO, operation);
            }
            Invocation invocation = target.adapter().begin(target.objectId(), operation);
            invocation.request(this);
            try {
                server.guard().admit(identified, header, connection, target, invocation.servant());
                if (intercepted != null && !intercepted.receiveRequest(invocation.servant())) {
                    return;
                }
                CdrInputStream arguments = new CdrInputStream(server.orb(), in, server.references());
                ServantCall.invoke(invocation.servant(), operation, arguments, reply);
            } finally {
                invocation.end();
            }
        } catch (ForwardRequest e) {
            reply.forward(e.forward_reference);
        } catch (SystemException e) {
            ServantFailure.answer(NestedFailure.passedOn(e), operation, reply);
        } catch (Throwable e) {
            // a servant may fail in any way; its client must get an answer and the server go on
            ServantFailure.answerUnexpected(e, operation, reply);
        }
    }

    @Override
    public boolean isCancelled() {
        return (connection != null && ConnectionState.isCancelled(connection, header.requestId()))
                || (deadline != null && deadline.left() == 0);
    }

    @Override
    public Caller caller() {
        return Guard.caller(identified, connection);
    }

    @Override
    public Optional<Duration> timeLeft() {
        return deadline == null ? Optional.empty() : Optional.of(Duration.ofNanos(deadline.left()));
    }
}
