package org.pleiad.observability.health;

/** Finds out whether one thing works. Called on threads of {@link Health}, one call at a time. */
@FunctionalInterface
public interface HealthCheck {

    /**
     * Returns if the thing works.
     *
     * @throws Exception if it does not; the message says why and reaches whoever asks
     */
    void check() throws Exception;
}
