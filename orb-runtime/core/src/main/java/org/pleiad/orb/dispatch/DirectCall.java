package org.pleiad.orb.dispatch;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.ServantObjectExt;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.error.NestedFailure;
import org.pleiad.orb.poa.Invocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A call within the process that goes from the stub to the servant without being marshalled. Stubs of the mapping's version
 * 1.3 tell it how it ended by {@code ServantObjectExt}; ours, which are to run on ORBs whose API has no such class, tell it
 * of failures by an interface that every JDK has.
 */
final class DirectCall extends ServantObjectExt implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DirectCall.class);

    private final Invocation invocation;

    DirectCall(Invocation invocation) {
        this.invocation = invocation;
        this.servant = invocation.servant();
    }

    void end() {
        try {
            invocation.end();
        } finally {
            invocation.adapter().leave();
        }
    }

    @Override
    public void normalCompletion() {
        // nobody needs to know
    }

    /** {@inheritDoc} As {@link #exceptionalCompletion}. */
    @Override
    public void uncaughtException(Thread caller, Throwable exception) {
        exceptionalCompletion(exception);
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.omg.CORBA.UNKNOWN as a caller on the network would see it, if the servant raised what is no CORBA
     *     exception
     */
    @Override
    public void exceptionalCompletion(Throwable exception) {
        if (exception instanceof SystemException raised) {
            NestedFailure.passedOn(raised);
            return;
        }
        if (exception instanceof UserException) {
            return;
        }
        LOG.error("a servant called within the process failed with what is no CORBA exception", exception);
        SystemException unknown = Minor.SERVANT_FAILED.exception(CompletionStatus.COMPLETED_MAYBE);
        unknown.initCause(exception);
        throw unknown;
    }
}
