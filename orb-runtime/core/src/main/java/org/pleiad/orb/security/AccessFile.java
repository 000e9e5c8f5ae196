package org.pleiad.orb.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of a file, read again when it has changed. A file that cannot be read or understood changes nothing, but the log
 * says so; at the start it is an error. Thread-safe; called on the threads of requests.
 */
final class AccessFile {
    private static final Logger LOG = LoggerFactory.getLogger(AccessFile.class);

    /** Looking at a file costs some microseconds, which not every request should pay. */
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Path file;
    private final LongSupplier nanoTime;

    /** Read by every request, replaced by the one that finds the file changed. */
    private volatile Version version;

    private volatile long nextLook;

    private record Version(String stamp, AccessRules rules) {}

    /**
     * Reads the file.
     *
     * @throws org.omg.CORBA.BAD_PARAM if it cannot be read or understood; says why
     */
    AccessFile(Path file, LongSupplier nanoTime) {
        this.file = file;
        this.nanoTime = nanoTime;
        try {
            version = read();
        } catch (IOException | IllegalArgumentException unusable) {
            throw Minor.BAD_SETTING.exception(
                    CompletionStatus.COMPLETED_NO, "org.pleiad.orb.access.rules: " + reason(unusable), unusable);
        }
        nextLook = nanoTime.getAsLong() + LOOK_NANOS;
    }

    AccessRules rules() {
        if (nanoTime.getAsLong() - nextLook >= 0) {
            look();
        }
        return version.rules();
    }

    private synchronized void look() {
        nextLook = nanoTime.getAsLong() + LOOK_NANOS;
        try {
            if (!stamp().equals(version.stamp())) {
                version = read();
                LOG.info("the rules in {} have changed and hold from now on", file);
            }
        } catch (IOException | IllegalArgumentException unusable) {
            LOG.warn(
                    "the rules in {} have changed but cannot be used, so the old ones hold: {}",
                    file,
                    reason(unusable));
        }
    }

    private Version read() throws IOException {
        // the stamp first: what is written meanwhile is read the next time
        String stamp = stamp();
        return new Version(stamp, AccessRules.parse(file.toString(), Files.readAllLines(file)));
    }

    private String stamp() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }

    private static String reason(Exception unusable) {
        return unusable instanceof java.nio.file.NoSuchFileException
                ? "there is no file " + unusable.getMessage()
                : unusable.getMessage();
    }
}
