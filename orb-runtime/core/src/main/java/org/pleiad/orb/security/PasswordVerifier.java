package org.pleiad.orb.security;

/**
 * Knows whether a password is a user's. Written by the application; called on threads of requests, from several at the same
 * time, and not for each request: an answer holds for a minute on its connection.
 */
@FunctionalInterface
public interface PasswordVerifier {

    /**
     * Whether the password is right; also false for users that are not known.
     *
     * @param user may carry a domain behind an {@code @}
     * @param password not to be kept or logged
     */
    boolean isRight(String user, String password);
}
