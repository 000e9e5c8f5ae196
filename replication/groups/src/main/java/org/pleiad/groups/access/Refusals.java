package org.pleiad.groups.access;

import java.util.concurrent.CompletionException;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.orb.error.Minor;

/** What clients are told where a group does not answer; the completion status is the truth. */
final class Refusals {
    private Refusals() {}

    static SystemException of(GroupRefusal refusal) {
        CompletionStatus completed =
                refusal.mayBeExecuted() ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO;
        return minor(refusal.reason()).exception(completed, refusal.getMessage());
    }

    private static Minor minor(GroupRefusal.Reason reason) {
        return switch (reason) {
            case UNKNOWN_GROUP -> Minor.GROUP_UNKNOWN;
            case NO_MEMBERS -> Minor.GROUP_WITHOUT_MEMBERS;
            case NO_MAJORITY -> Minor.GROUP_WITHOUT_MAJORITY;
            case OVERLOADED -> Minor.GROUP_OVERLOADED;
            case EXPIRED -> Minor.GROUP_REQUEST_EXPIRED;
            case UNKNOWN -> Minor.GROUP_OUTCOME_UNKNOWN;
            case NOT_A_MEMBER, SUPERSEDED -> Minor.GROUP_MEMBER_UNREACHABLE;
            case TOO_LARGE -> Minor.GROUP_REQUEST_TOO_LARGE;
            case INVALID -> Minor.GROUP_REQUEST_REFUSED;
        };
    }

    /** What really failed. */
    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
