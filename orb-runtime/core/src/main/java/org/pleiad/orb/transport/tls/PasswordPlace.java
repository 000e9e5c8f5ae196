package org.pleiad.orb.transport.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where a password is, since the arguments of a process are no place for it. */
public final class PasswordPlace {
    private static final String ENVIRONMENT = "env:";
    private static final String FILE = "file:";

    private PasswordPlace() {}

    /** Whether a text names a place. */
    public static boolean isOne(String place) {
        return place.startsWith(ENVIRONMENT) || place.startsWith(FILE);
    }

    /**
     * The password at a place, without line breaks and spaces at its end; no characters for the empty string.
     *
     * @param place {@code env:NAME} or {@code file:PATH}
     * @throws IOException if there is none; says where it should be
     */
    public static char[] read(String place) throws IOException {
        if (place.isEmpty()) {
            return new char[0];
        }
        if (place.startsWith(ENVIRONMENT)) {
            String name = place.substring(ENVIRONMENT.length());
            String value = System.getenv(name);
            if (value == null) {
                throw new IOException("the environment has no " + name + ", where the password should be");
            }
            return value.toCharArray();
        }
        byte[] octets = PemFiles.octets(Path.of(place.substring(FILE.length())));
        return new String(octets, StandardCharsets.UTF_8).stripTrailing().toCharArray();
    }
}
