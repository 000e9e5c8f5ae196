package org.pleiad.orb.security;

/**
 * Who may call, and as whom this ORB calls. Immutable.
 *
 * @param accessRules file with what is allowed; the empty string: everything is
 * @param verifier checks passwords; {@code null}: the server takes none
 * @param takePlainPasswords whether passwords are taken over connections without TLS, too
 * @param user as whom this ORB calls servers that take passwords; the empty string: as nobody
 * @param password where the user's password is: {@code env:NAME} or {@code file:PATH}
 */
public record SecurityConfig(
        String accessRules, PasswordVerifier verifier, boolean takePlainPasswords, String user, String password) {

    /** Everything is allowed, and nobody has a password. */
    public static final SecurityConfig NONE = new SecurityConfig("", null, false, "", "");

    public SecurityConfig {
        if (!password.isEmpty() && !password.startsWith("env:") && !password.startsWith("file:")) {
            // others on the machine can read the arguments of a process
            throw new IllegalArgumentException(
                    "the password is not given itself: write env:NAME or file:PATH for where it is");
        }
        if (user.isEmpty() != password.isEmpty()) {
            throw new IllegalArgumentException("user and password are given together");
        }
    }

    /** With another {@link #accessRules}. */
    public SecurityConfig accessRules(String file) {
        return new SecurityConfig(file, verifier, takePlainPasswords, user, password);
    }

    /** With another {@link #verifier}. */
    public SecurityConfig verifier(PasswordVerifier value) {
        return new SecurityConfig(accessRules, value, takePlainPasswords, user, password);
    }

    /** With another {@link #takePlainPasswords}. */
    public SecurityConfig takePlainPasswords(boolean value) {
        return new SecurityConfig(accessRules, verifier, value, user, password);
    }

    /** With another {@link #user} and {@link #password}. */
    public SecurityConfig user(String name, String passwordPlace) {
        return new SecurityConfig(accessRules, verifier, takePlainPasswords, name, passwordPlace);
    }
}
