package org.pleiad.groups.microraft;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** MicroRaft's own log is silent, which would be long where hosts die all the time; what it calls errors is counted. */
final class Quiet extends Handler {
    private static final Logger THEIRS = Logger.getLogger("io.microraft");
    private static final Logger OURS = Logger.getLogger("org.pleiad.groups.microraft");

    private final Map<String, Integer> errors = new ConcurrentSkipListMap<>();

    Quiet() {
        boolean loud = Boolean.getBoolean("pleiad.sim.loud");
        for (Logger each : new Logger[] {THEIRS, OURS}) {
            each.setUseParentHandlers(loud);
            each.setLevel(loud ? Level.INFO : Level.SEVERE);
            each.addHandler(this);
        }
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            Throwable why = record.getThrown();
            String what = why == null ? record.getMessage() : why.getClass().getSimpleName() + " " + where(why);
            errors.merge(what, 1, Integer::sum);
        }
    }

    private static String where(Throwable why) {
        StackTraceElement[] at = why.getStackTrace();
        return at.length == 0 ? "" : at[0].getClassName() + "." + at[0].getMethodName() + ":" + at[0].getLineNumber();
    }

    Map<String, Integer> errors() {
        return errors;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        for (Logger each : new Logger[] {THEIRS, OURS}) {
            each.removeHandler(this);
            each.setUseParentHandlers(true);
            each.setLevel(null);
        }
    }
}
