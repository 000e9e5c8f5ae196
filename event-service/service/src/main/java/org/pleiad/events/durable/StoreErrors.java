package org.pleiad.events.durable;

import java.util.function.Supplier;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures of the disk as clients see them. */
final class StoreErrors {
    private static final Logger LOG = LoggerFactory.getLogger(StoreErrors.class);

    private StoreErrors() {}

    /** PERSIST_STORE: COMPLETED_MAYBE if what was to be kept may be there after a restart. */
    static SystemException of(LogFailure failure) {
        if (failure.getCause() instanceof LogFailure) {
            LOG.debug("refused, since the log failed before", failure);
        } else {
            LOG.warn("the log of a channel failed", failure);
        }
        SystemException told = Minor.EVENT_STORE_FAILED.exception(
                failure.uncertain() ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO,
                failure.getMessage());
        told.initCause(failure);
        return told;
    }

    static <T> T told(Supplier<T> action) {
        try {
            return action.get();
        } catch (LogFailure failure) {
            throw of(failure);
        }
    }
}
