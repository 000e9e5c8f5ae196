package org.pleiad.interop.peer;

import Records.Exchange;
import Records.Secret;
import Records.SecretHolder;
import Records.SecretImpl;

/** Custom marshalling. */
public final class CustomChecks {

    private CustomChecks() {}

    /** Sends and gets a secret. */
    public static void custom(Exchange exchange) {
        Secret result = exchange.e_Secret(secret(42), new SecretHolder(secret(7)), new SecretHolder());
        Check.that(result.key == 42, "the secret");
    }

    private static Secret secret(int key) {
        SecretImpl secret = new SecretImpl();
        secret.key = key;
        return secret;
    }
}
