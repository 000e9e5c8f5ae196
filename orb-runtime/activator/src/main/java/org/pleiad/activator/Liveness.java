package org.pleiad.activator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.transport.HostName;

/** Asks instances whether they live; each question takes at most the call time-out of the activator's ORB. */
final class Liveness {
    /** How long the end of a process may take to be seen after its connections broke. */
    private static final long DEATH_MILLIS = 500;

    private static final long POLL_MILLIS = 10;

    private Liveness() {}

    /** Whether somebody answers there; any answer will do, an exception too. */
    static boolean answers(org.omg.CORBA.Object address) {
        try {
            address._non_existent();
            return true;
        } catch (COMM_FAILURE | TRANSIENT | TIMEOUT | NO_RESPONSE silence) {
            return false;
        } catch (SystemException answer) {
            return true;
        }
    }

    /** Whether the process of an instance that does not answer is known to have ended. */
    static boolean hasEnded(KnownInstance instance) {
        if (instance.process <= 0 || !instance.host.equals(HostName.own())) {
            return false;
        }
        ProcessHandle process = ProcessHandle.of(instance.process).orElse(null);
        if (process == null
                || process.info()
                        .startInstant()
                        .filter(instance.since::isBefore)
                        .isPresent()) {
            // nobody, or another one that was given the number since
            return true;
        }
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(DEATH_MILLIS);
        while (isRunning(process)) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Whether a process does something yet; one that waits for its parent to take note of its end does not. */
    static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        Path directory = Path.of("/proc", Long.toString(process.pid()));
        try {
            // Linux: number, program in parentheses, state; in containers nobody may ever ask for the status of orphans
            String stat = Files.readString(directory.resolve("stat"));
            if (stat.charAt(stat.lastIndexOf(')') + 2) != 'Z') {
                return true;
            }
            // the first thread may have ended before the others, which still hold the connections
            try (Stream<Path> threads = Files.list(directory.resolve("task"))) {
                return threads.count() > 1;
            }
        } catch (IOException | UncheckedIOException | StringIndexOutOfBoundsException notLinuxOrGone) {
            return process.isAlive();
        }
    }
}
