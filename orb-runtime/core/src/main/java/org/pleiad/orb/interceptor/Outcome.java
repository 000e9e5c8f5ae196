package org.pleiad.orb.interceptor;

import java.util.function.Supplier;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;

/** How a request ended, as far as its ending points have got; they may replace it. Immutable. */
public sealed interface Outcome {

    /** Whether the request was carried out; what an exception raised at an ending point has to say about it. */
    CompletionStatus completion();

    /** A reply without exception. */
    record Replied() implements Outcome {
        @Override
        public CompletionStatus completion() {
            return CompletionStatus.COMPLETED_YES;
        }
    }

    /** A one-way request that has left; nobody knows what became of it. */
    record Sent() implements Outcome {
        @Override
        public CompletionStatus completion() {
            return CompletionStatus.COMPLETED_MAYBE;
        }
    }

    /**
     * A user exception.
     *
     * @param repositoryId its type
     * @param value makes the any that shows it
     */
    record UserFailure(String repositoryId, Supplier<Any> value) implements Outcome {
        @Override
        public CompletionStatus completion() {
            return CompletionStatus.COMPLETED_YES;
        }
    }

    /** A system exception. */
    record Failed(SystemException exception) implements Outcome {
        @Override
        public CompletionStatus completion() {
            return exception.completed;
        }
    }

    /** The request goes, or is to go, to another object. */
    record Forwarded(org.omg.CORBA.Object to) implements Outcome {
        @Override
        public CompletionStatus completion() {
            return CompletionStatus.COMPLETED_NO;
        }
    }

    /**
     * The request is sent again.
     *
     * @param completion NO, or MAYBE where the client allows that a request is carried out more than once
     */
    record Retried(CompletionStatus completion) implements Outcome {}
}
