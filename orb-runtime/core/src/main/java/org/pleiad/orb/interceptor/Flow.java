package org.pleiad.orb.interceptor;

import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.PortableInterceptor.ForwardRequest;
import org.omg.PortableInterceptor.Interceptor;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one request through its interceptors (CORBA 3.3 part 1, 16.3): each one whose starting point ended well gets
 * exactly one ending point, the last one first. For one thread at a time.
 */
public abstract class Flow<I extends Interceptor> {
    private static final Logger LOG = LoggerFactory.getLogger(Flow.class);

    private final List<I> interceptors;

    /** How many are on the flow stack. */
    private int started;

    /** A flow through these. */
    protected Flow(List<I> interceptors) {
        this.interceptors = interceptors;
    }

    /** Calls a starting point. */
    protected abstract void start(I interceptor) throws ForwardRequest;

    /** Calls the ending point that belongs to the outcome so far. */
    protected abstract void end(I interceptor, Outcome outcome) throws ForwardRequest;

    /** Whether the request may be sent elsewhere after this outcome, though it may have been carried out. */
    protected abstract boolean mayRepeat();

    /**
     * Runs the starting points.
     *
     * @return {@code null} if the request may go on; otherwise what became of it, its ending points done
     */
    public final Outcome begin() {
        for (I interceptor : interceptors) {
            Outcome refused = attempt(interceptor, null);
            if (refused != null) {
                return end(refused);
            }
            started++;
        }
        return null;
    }

    /** Runs the ending points; returns what they made of the outcome. A second time it does nothing. */
    public final Outcome end(Outcome first) {
        Outcome now = first;
        while (started > 0) {
            started--;
            Outcome replaced = attempt(interceptors.get(started), now);
            now = replaced == null ? now : replaced;
        }
        return now;
    }

    /** Calls each interceptor's intermediate point until one refuses; {@code null} if none does. */
    protected final Outcome between() {
        for (I interceptor : interceptors) {
            Outcome refused = attempt(interceptor, new Outcome.Sent(), true);
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }

    /** The interceptors of the request, in the order of their registration. */
    protected final List<I> interceptors() {
        return interceptors;
    }

    /** Calls an intermediate point. */
    protected void between(I interceptor) throws ForwardRequest {
        throw new IllegalStateException("there is no intermediate point at " + interceptor.name());
    }

    private Outcome attempt(I interceptor, Outcome now) {
        return attempt(interceptor, now, false);
    }

    /** Calls one point; returns what it raised, or {@code null}. */
    private Outcome attempt(I interceptor, Outcome now, boolean intermediate) {
        CompletionStatus completion = now == null || intermediate ? CompletionStatus.COMPLETED_NO : now.completion();
        try {
            if (intermediate) {
                between(interceptor);
            } else if (now == null) {
                start(interceptor);
            } else {
                end(interceptor, now);
            }
            return null;
        } catch (ForwardRequest elsewhere) {
            return forwarded(interceptor, completion, elsewhere);
        } catch (SystemException raised) {
            // an interceptor cannot know better than the ORB whether the request was carried out
            raised.completed = completion;
            return new Outcome.Failed(raised);
        } catch (Throwable failure) {
            // pairing has to hold whatever an interceptor does
            LOG.error("the interceptor {} failed with what is no CORBA exception", interceptor.name(), failure);
            return new Outcome.Failed(
                    Minor.INTERCEPTOR_FAILED.exception(completion, interceptor.name() + ": " + failure, failure));
        }
    }

    private Outcome forwarded(I interceptor, CompletionStatus completion, ForwardRequest elsewhere) {
        if (elsewhere.forward == null) {
            return new Outcome.Failed(
                    Minor.INTERCEPTOR_FAILED.exception(completion, interceptor.name() + " forwards to nil"));
        }
        if (completion != CompletionStatus.COMPLETED_NO && !mayRepeat()) {
            LOG.warn(
                    "the interceptor {} wants to send a request elsewhere that may have been carried out ({});"
                            + " it keeps its outcome",
                    interceptor.name(),
                    completion.value() == CompletionStatus._COMPLETED_YES ? "COMPLETED_YES" : "COMPLETED_MAYBE");
            return null;
        }
        return new Outcome.Forwarded(elsewhere.forward);
    }
}
