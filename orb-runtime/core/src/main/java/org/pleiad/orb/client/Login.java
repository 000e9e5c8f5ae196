package org.pleiad.orb.client;

import java.util.Arrays;
import java.util.List;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.SecureTransport;
import org.pleiad.orb.ior.SecurityMechanisms;
import org.pleiad.orb.security.sas.GssUp;
import org.pleiad.orb.security.sas.SasMessage;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TlsEndpoint;

/**
 * The name and the password under which this ORB calls servers that take them; sent over TLS alone, in every request. Immutable.
 */
public final class Login {
    /** Calls as nobody. */
    public static final Login NONE = new Login("", "");

    private final String user;
    private final String password;

    /** @param user the empty string: nobody */
    public Login(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /** What requests to a profile carry; {@code null}: nothing. */
    ServiceContext context(IiopProfile profile, List<Endpoint> endpoints) {
        if (user.isEmpty() || !(endpoints.get(0) instanceof TlsEndpoint)) {
            return null;
        }
        SecurityMechanisms offered = SecurityMechanisms.find(profile.components());
        if (offered == null || offered.mechanisms().stream().noneMatch(Login::takesPasswords)) {
            return null;
        }
        return SasMessage.EstablishContext.of(new GssUp(user, password, "").encode())
                .encode();
    }

    private static boolean takesPasswords(SecurityMechanisms.Mechanism mechanism) {
        return (mechanism.loginSupports() & SecureTransport.TRUST_IN_CLIENT) != 0
                && Arrays.equals(mechanism.loginMechanism(), GssUp.mechanism());
    }
}
