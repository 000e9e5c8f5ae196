package org.pleiad.groups.services;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Request;
import org.pleiad.orb.ServantWait;
import org.pleiad.orb.error.Minor;

/**
 * The group of a replicated service as this process's servants call it: changes that are put into its order, and the question
 * whether this replica is up to date. Waits on the caller's thread, half a minute at most; no lock is held meanwhile. Thread-safe.
 */
final class ServiceGroup {
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;

    private final Supplier<Domain> domain;
    private final String name;
    private final String what;

    /**
     * A group of a domain.
     *
     * @param what what it has replicas of, for messages, as "the names"
     */
    ServiceGroup(Supplier<Domain> domain, String name, String what) {
        this.domain = domain;
        this.name = name;
        this.what = what;
    }

    /** Makes a change at all replicas; its answer, when it is made here. */
    byte[] change(String operation, byte[] content) {
        return wait(() -> domain.get().invoke(group(), request(operation, content)))
                .content();
    }

    /** Returns when this replica has everything that was answered before, at whichever replica. */
    void catchUp() {
        wait(() -> domain.get().read(group(), request("read", new byte[0]), Reading.LEASED));
    }

    /**
     * Tries to catch up until that is done and something is so.
     *
     * @throws IllegalStateException if that takes longer than the bound; says why
     */
    void await(Duration bound, BooleanSupplier done) {
        long until = System.nanoTime() + bound.toNanos();
        SystemException last = null;
        while (System.nanoTime() - until < 0) {
            try {
                catchUp();
                if (done.getAsBoolean()) {
                    return;
                }
            } catch (SystemException notYet) {
                last = notYet;
                pause();
            }
        }
        throw new IllegalStateException(
                "the replicas of " + what + " have not found a majority within " + bound.toSeconds() + " s"
                        + (last == null ? "" : ": " + last.getMessage()) + "; start more of them",
                last);
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the other replicas of " + what + " were waited for");
        }
    }

    /** This replica has not got what it has to tell. */
    SystemException away() {
        return Minor.GROUP_WITHOUT_MAJORITY.exception(
                CompletionStatus.COMPLETED_NO, "this replica of " + what + " has not got them yet, or has ended");
    }

    private static Request request(String operation, byte[] content) {
        return new Request(Optional.empty(), Long.MAX_VALUE, 0, operation, true, content);
    }

    private GroupId group() {
        return domain.get()
                .info(name)
                .map(GroupInfo::id)
                .orElseThrow(() -> Minor.GROUP_UNKNOWN.exception(
                        CompletionStatus.COMPLETED_NO, "the replicas of " + what + " have not found each other yet"));
    }

    private <T> T wait(Supplier<CompletionStage<T>> begun) {
        AtomicReference<T> result = new AtomicReference<>();
        ServantWait.during(() -> result.set(awaited(begun.get())));
        return result.get();
    }

    private <T> T awaited(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw Minor.GROUP_OUTCOME_UNKNOWN.exception(
                    CompletionStatus.COMPLETED_MAYBE, "the replicas of " + what + " do not answer", late);
        } catch (ExecutionException failed) {
            throw refused(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Minor.GROUP_OUTCOME_UNKNOWN.exception(CompletionStatus.COMPLETED_MAYBE, "interrupted", interrupted);
        }
    }

    private static RuntimeException refused(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (!(cause instanceof GroupRefusal refusal)) {
            return Minor.GROUP_OUTCOME_UNKNOWN.exception(
                    CompletionStatus.COMPLETED_MAYBE, String.valueOf(cause), cause);
        }
        Minor minor = switch (refusal.reason()) {
            case OVERLOADED -> Minor.GROUP_OVERLOADED;
            case UNKNOWN, EXPIRED -> Minor.GROUP_OUTCOME_UNKNOWN;
            default -> Minor.GROUP_WITHOUT_MAJORITY;
        };
        return minor.exception(
                refusal.mayBeExecuted() ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO,
                refusal.getMessage(),
                refusal);
    }
}
