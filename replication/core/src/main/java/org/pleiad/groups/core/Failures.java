package org.pleiad.groups.core;

import java.util.concurrent.CompletionException;
import org.pleiad.groups.spi.EngineFailure;

/** What an engine's stage failed with, as it was meant. */
final class Failures {
    private Failures() {}

    static EngineFailure of(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof EngineFailure known
                ? known
                : new EngineFailure(EngineFailure.Kind.UNKNOWN, "the engine failed: " + cause, cause);
    }

    /** As those above the core see it. */
    static GroupRefusal refusal(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof GroupRefusal refusal) {
            return refusal;
        }
        EngineFailure known = of(cause);
        GroupRefusal.Reason reason;
        switch (known.kind()) {
            case OVERLOADED:
                reason = GroupRefusal.Reason.OVERLOADED;
                break;
            case NO_MAJORITY:
            case OUTSIDE:
                reason = GroupRefusal.Reason.NO_MAJORITY;
                break;
            default:
                reason = GroupRefusal.Reason.UNKNOWN;
        }
        return new GroupRefusal(reason, known.getMessage());
    }
}
