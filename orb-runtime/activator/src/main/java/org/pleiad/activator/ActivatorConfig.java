package org.pleiad.activator;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The settings of an activator. Immutable.
 *
 * @param directory of the registrations and of the logs of the servers
 * @param pingTimeout how long an instance may take to say that it lives before clients are sent elsewhere
 * @param suspicion how long an instance that did not answer is passed over
 * @param reportPeriod how often instances are asked to report
 * @param firstBackOff pause after a start that failed; it doubles with each further one
 * @param longestBackOff the longest pause
 * @param quickExit a server that ends sooner than this after its start counts as crashing
 * @param stopGrace how long a process may take to end before it is killed
 * @param maxWaiting requests that wait for an answer about where to go, at most; those beyond get TRANSIENT
 * @param allowRemote whether other machines may administer and report
 */
public record ActivatorConfig(
        Path directory,
        Duration pingTimeout,
        Duration suspicion,
        Duration reportPeriod,
        Duration firstBackOff,
        Duration longestBackOff,
        Duration quickExit,
        Duration stopGrace,
        int maxWaiting,
        boolean allowRemote) {

    /** How long a start may take where the registration does not say. */
    public static final int DEFAULT_START_SECONDS = 60;

    /** The defaults: administered from its own machine only. */
    public static ActivatorConfig in(Path directory) {
        return new ActivatorConfig(
                directory,
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                10_000,
                false);
    }

    /** The same with administration from other machines allowed or not. */
    public ActivatorConfig allowRemote(boolean allowed) {
        return new ActivatorConfig(
                directory,
                pingTimeout,
                suspicion,
                reportPeriod,
                firstBackOff,
                longestBackOff,
                quickExit,
                stopGrace,
                maxWaiting,
                allowed);
    }
}
