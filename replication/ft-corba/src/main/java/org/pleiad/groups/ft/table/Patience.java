package org.pleiad.groups.ft.table;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.orb.error.Minor;

/** Waits for what a domain does, on a thread of the caller's, with a bound; tries again what the domain cannot do just now. */
public final class Patience {
    private static final long PAUSE_MILLIS = 50;

    private final Domain domain;
    private final Duration bound;
    private final long end;

    /** From now on; what is {@link #until waited} for one after the other shares the time. It ends with the domain. */
    public Patience(Domain domain, Duration bound) {
        this.domain = domain;
        this.bound = bound;
        this.end = System.nanoTime() + bound.toNanos();
    }

    /**
     * What an attempt gives, or a later one. Attempts must do no harm when repeated.
     *
     * @param what is done, for the exception
     * @throws SystemException TRANSIENT if the time is over, or the domain will never do it; whether it may be done is the truth
     * @throws GroupRefusal INVALID or UNKNOWN_GROUP, which no repetition mends
     */
    public <T> T until(String what, Supplier<CompletionStage<T>> attempt) {
        boolean mayBeDone = false;
        while (true) {
            long rest = end - System.nanoTime();
            try {
                return attempt.get().toCompletableFuture().get(Math.max(rest, 1), TimeUnit.NANOSECONDS);
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof GroupRefusal refusal)) {
                    throw unavailable(true, what + " failed: " + failed.getCause(), failed.getCause());
                }
                mayBeDone |= refusal.mayBeExecuted();
                if (isFinal(refusal)) {
                    throw refusal;
                }
                if (rest < 0 || domain.status().role() == Role.CLOSED) {
                    throw unavailable(mayBeDone, what + " failed: " + refusal.getMessage(), refusal);
                }
            } catch (TimeoutException late) {
                throw unavailable(true, what + " took longer than " + bound, late);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw unavailable(true, what + " was interrupted", interrupted);
            }
            pause(what, mayBeDone);
        }
    }

    private static boolean isFinal(GroupRefusal refusal) {
        return refusal.reason() == GroupRefusal.Reason.INVALID || refusal.reason() == GroupRefusal.Reason.UNKNOWN_GROUP;
    }

    private static void pause(String what, boolean mayBeDone) {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable(mayBeDone, what + " was interrupted", interrupted);
        }
    }

    static SystemException unavailable(boolean mayBeDone, String detail, Throwable cause) {
        return Minor.REPLICATION_MANAGER_UNAVAILABLE.exception(
                mayBeDone ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO, detail, cause);
    }
}
