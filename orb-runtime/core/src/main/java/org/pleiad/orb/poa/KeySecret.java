package org.pleiad.orb.poa;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals object keys, so that nobody can make or alter one who does not know the secret: a reference is then what allows its
 * holder to call the object. The seal is HMAC-SHA-256, cut to 16 octets, behind the key. Thread-safe.
 */
public final class KeySecret {
    /** Keys are not sealed. */
    public static final KeySecret NONE = new KeySecret(null);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL = 16;
    private static final int SHORTEST = 16;

    /** Cloned for each key, which is cheaper than to make one; {@code null}: keys are not sealed. */
    private final Mac prototype;

    private KeySecret(Mac prototype) {
        this.prototype = prototype;
    }

    /**
     * The secret that a text stands for.
     *
     * @param secret the empty string: keys are not sealed
     * @throws org.omg.CORBA.BAD_PARAM if it is too short to be one
     */
    public static KeySecret of(String secret) {
        if (secret.isEmpty()) {
            return NONE;
        }
        if (secret.length() < SHORTEST) {
            throw PoaFaults.badName("the secret for object keys has " + secret.length() + " characters; at least "
                    + SHORTEST + " are needed");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return new KeySecret(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Octets that a seal takes at the end of a key. */
    int octets() {
        return prototype == null ? 0 : SEAL;
    }

    /** The key with its seal. */
    byte[] seal(byte[] key) {
        if (prototype == null) {
            return key;
        }
        byte[] sealed = Arrays.copyOf(key, key.length + SEAL);
        System.arraycopy(sealOf(key, key.length), 0, sealed, key.length, SEAL);
        return sealed;
    }

    /** Whether the key has the right seal; takes the same time wherever it differs. */
    boolean isSealed(byte[] key) {
        if (prototype == null) {
            return true;
        }
        int length = key.length - SEAL;
        return length >= 0 && MessageDigest.isEqual(sealOf(key, length), Arrays.copyOfRange(key, length, key.length));
    }

    private byte[] sealOf(byte[] key, int length) {
        try {
            Mac mac = (Mac) prototype.clone();
            mac.update(key, 0, length);
            return Arrays.copyOf(mac.doFinal(), SEAL);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's " + ALGORITHM + " cannot be cloned", e);
        }
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return prototype == null ? "none" : "set";
    }
}
