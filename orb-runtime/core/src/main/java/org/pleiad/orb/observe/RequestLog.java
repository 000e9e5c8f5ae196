package org.pleiad.orb.observe;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line for each request, at level INFO; the logging back end adds the time. Thread-safe. */
final class RequestLog {
    /** The name that back ends are configured by. */
    static final String NAME = "org.pleiad.orb.requests";

    private final Logger log;

    RequestLog(Logger log) {
        this.log = log;
    }

    /** The log if it is wanted and the back end takes it, else {@code null}. */
    static RequestLog ifWanted(boolean wanted) {
        return wanted ? ifEnabled(LoggerFactory.getLogger(NAME)) : null;
    }

    static RequestLog ifEnabled(Logger log) {
        return log.isInfoEnabled() ? new RequestLog(log) : null;
    }

    void write(
            boolean outgoing,
            String operation,
            Object peer,
            int requestId,
            String outcome,
            int octetsSent,
            int octetsReceived,
            long nanos) {
        log.info(
                "{} {} {} id={} sent={} received={} {} {} ms",
                outgoing ? "->" : "<-",
                peer,
                operation,
                Integer.toUnsignedString(requestId),
                octetsSent,
                octetsReceived,
                outcome,
                String.format(Locale.ROOT, "%.3f", nanos / 1e6));
    }
}
