package org.pleiad.orb;

import java.io.IOException;
import java.nio.file.Path;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.client.Login;
import org.pleiad.orb.dispatch.RequestDispatcher;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.security.AccessControl;
import org.pleiad.orb.security.Authentication;
import org.pleiad.orb.security.SecurityConfig;
import org.pleiad.orb.transport.tls.PasswordPlace;

/**
 * What the settings of security come to for the two sides of an ORB. Read before anything of the ORB has begun, so that an ORB that
 * cannot start leaves nothing behind.
 *
 * @param login as whom servers are called
 * @param access {@code null}: everything is allowed
 * @param authentication {@code null}: nobody's password is taken
 */
record Guarding(Login login, AccessControl access, Authentication authentication) {

    /** @throws org.omg.CORBA.BAD_PARAM if the password is not where the settings say, or the rules cannot be read or understood */
    static Guarding of(SecurityConfig config) {
        return new Guarding(
                login(config),
                config.accessRules().isEmpty() ? null : AccessControl.by(Path.of(config.accessRules())),
                config.verifier() == null ? null : new Authentication(config.verifier(), config.takePlainPasswords()));
    }

    private static Login login(SecurityConfig config) {
        if (config.user().isEmpty()) {
            return Login.NONE;
        }
        try {
            return new Login(config.user(), new String(PasswordPlace.read(config.password())));
        } catch (IOException missing) {
            throw Minor.BAD_SETTING.exception(
                    CompletionStatus.COMPLETED_NO, "org.pleiad.orb.user.password: " + missing.getMessage(), missing);
        }
    }

    /** To be called before the first request. */
    void guard(RequestDispatcher dispatcher) {
        dispatcher.guard(access, authentication);
    }
}
