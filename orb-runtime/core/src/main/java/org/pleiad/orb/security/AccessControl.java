package org.pleiad.orb.security;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses calls that no rule allows. The dispatcher asks it for each request that comes over a connection, on the thread that
 * then calls the servant, before interceptors and servant see it. Calls within the process are not asked about: whoever
 * runs there can do anything. Each refusal is a line of the logger {@code org.pleiad.orb.audit}. Thread-safe.
 */
public final class AccessControl {
    private static final Logger AUDIT = LoggerFactory.getLogger("org.pleiad.orb.audit");

    private final AccessFile file;

    private AccessControl(AccessFile file) {
        this.file = file;
    }

    /**
     * By the rules in a file.
     *
     * @throws org.omg.CORBA.BAD_PARAM if it cannot be read or understood
     */
    public static AccessControl by(Path rules) {
        return new AccessControl(new AccessFile(rules, System::nanoTime));
    }

    /**
     * Lets a call pass.
     *
     * @param object its name as rules have it
     * @param interfaces repository ids of the object, asked for only where rules are about interfaces
     * @throws org.omg.CORBA.NO_PERMISSION COMPLETED_NO, if no rule allows it
     */
    public void require(Caller who, String operation, String object, Supplier<List<String>> interfaces) {
        if (!file.rules().allow(who, operation, object, interfaces)) {
            AUDIT.warn(
                    "refused: {} called {} on {}", printable(who.toString()), printable(operation), printable(object));
            // the client learns no more than that it may not
            throw Minor.ACCESS_REFUSED.exception(CompletionStatus.COMPLETED_NO, printable(operation));
        }
    }

    /** Names come from the wire: nobody shall write lines of the log with them. */
    static String printable(String text) {
        String shown = text.length() <= 100 ? text : text.substring(0, 100) + "…";
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
