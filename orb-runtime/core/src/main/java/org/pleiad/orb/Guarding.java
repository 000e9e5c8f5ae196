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

/** Makes of the settings of security what the two sides of an ORB need; called while it is put together. */
final class Guarding {
    private Guarding() {}

    /** @throws org.omg.CORBA.BAD_PARAM if the password is not where the settings say */
    static Login login(SecurityConfig config) {
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

    /** @throws org.omg.CORBA.BAD_PARAM if the rules cannot be read or understood */
    static void guard(RequestDispatcher dispatcher, SecurityConfig config) {
        AccessControl access = config.accessRules().isEmpty() ? null : AccessControl.by(Path.of(config.accessRules()));
        Authentication authentication =
                config.verifier() == null ? null : new Authentication(config.verifier(), config.takePlainPasswords());
        dispatcher.guard(access, authentication);
    }
}
